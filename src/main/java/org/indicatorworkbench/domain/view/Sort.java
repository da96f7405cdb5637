package org.indicatorworkbench.domain.view;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of rows inside their group.
 *
 * @param by what is compared; rows that are equal in it keep catalogue order
 * @param reversed whether the order of {@code by} is turned round
 */
public record Sort(Key by, boolean reversed) {
  /** As in the catalogue. */
  public static final Sort CATALOGUE = new Sort(Key.CATALOGUE, false);

  /** What rows are compared by. Rows that have nothing to compare come last, reversed too. */
  public enum Key {
    CATALOGUE("catalogue", "Catalogue order", "Catalogue order, last first"),
    TITLE("title", "Indicator, A to Z", "Indicator, Z to A"),
    RATING("rating", "Rating, worst first", "Rating, best first"),
    VALUE("value", "Value, highest first", "Value, lowest first"),
    CHANGE("change", "Change on previous, largest rise first", "Change, largest fall first"),
    OWNER("owner", "Owner, A to Z", "Owner, Z to A");

    private final String word;
    private final String title;
    private final String reversedTitle;

    Key(String word, String title, String reversedTitle) {
      this.word = word;
      this.title = title;
      this.reversedTitle = reversedTitle;
    }

    /** The word used in files. */
    String word() {
      return word;
    }

    static Optional<Key> find(String word) {
      return Stream.of(values()).filter(key -> key.word.equals(word)).findFirst();
    }
  }

  /** What the user reads. */
  public String title() {
    return reversed ? by.reversedTitle : by.title;
  }
}
