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
    TO_TARGET(
        "to-target",
        ColumnGroup.TO_TARGET,
        "Distance to target, furthest above first",
        "Distance to target, furthest below first"),
    CHANGE("change", "Change on previous, largest rise first", "Change, largest fall first"),
    CHANGE_ON_LAST_YEAR(
        "change-on-last-year",
        ColumnGroup.CHANGES,
        "Change on last year, largest rise first",
        "Change on last year, largest fall first"),
    PERCENT_ON_PREVIOUS(
        "percent-on-previous",
        ColumnGroup.RELATIVE_CHANGES,
        "% change on previous, largest rise first",
        "% change on previous, largest fall first"),
    PERCENT_ON_LAST_YEAR(
        "percent-on-last-year",
        ColumnGroup.RELATIVE_CHANGES,
        "% change on last year, largest rise first",
        "% change on last year, largest fall first"),
    AVERAGE("average", ColumnGroup.AVERAGES, "Average"),
    MAXIMUM("maximum", ColumnGroup.AVERAGES, "Maximum"),
    MINIMUM("minimum", ColumnGroup.AVERAGES, "Minimum"),
    YEAR_TO_DATE("year-to-date", ColumnGroup.TOTALS, "Year to date"),
    ROLLING_12("rolling-12", ColumnGroup.TOTALS, "Rolling 12 months"),
    QUARTER("quarter", ColumnGroup.TOTALS, "Quarter"),
    RATE("rate", ColumnGroup.RATE, "Rate per 10,000"),
    OWN_LAST_YEAR("own-last-year", ColumnGroup.OWN_LAST_YEAR, "Own figure of last year"),
    RANK("rank", ColumnGroup.RANK, "Rank, best first", "Rank, worst first"),
    OWNER("owner", "Owner, A to Z", "Owner, Z to A");

    private final String word;
    private final Optional<ColumnGroup> group;
    private final String title;
    private final String reversedTitle;

    Key(String word, String title, String reversedTitle) {
      this.word = word;
      this.group = Optional.empty();
      this.title = title;
      this.reversedTitle = reversedTitle;
    }

    Key(String word, ColumnGroup group, String title, String reversedTitle) {
      this.word = word;
      this.group = Optional.of(group);
      this.title = title;
      this.reversedTitle = reversedTitle;
    }

    Key(String word, ColumnGroup group, String what) {
      this(word, group, what + ", highest first", what + ", lowest first");
    }

    /** Whether it is worth offering in that view: rows are seldom sorted by a hidden column. */
    public boolean isOfferedIn(View view) {
      return group.map(view.columns()::contains).orElse(true) || view.sort().by() == this;
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
