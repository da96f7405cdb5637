package org.indicatorworkbench.domain.trend;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.trend.Direction.Word;

/**
 * In which words a workspace prints the directions of rows that are judged. What only says more or
 * less has the same words in both: increase, stable, decrease.
 */
public enum WordSet {
  BETTER_SAME_WORSE("better", "same", "worse"),
  POSITIVE_STABLE_NEGATIVE("positive", "stable", "negative");

  private final String better;
  private final String same;
  private final String worse;

  WordSet(String better, String same, String worse) {
    this.better = better;
    this.same = same;
    this.worse = worse;
  }

  /** The words used in files: {@code better same worse}. */
  public String key() {
    return String.join(" ", better, same, worse);
  }

  /** The word that is printed for a direction, in small letters. */
  public String of(Word word) {
    return switch (word) {
      case BETTER -> better;
      case SAME -> same;
      case WORSE -> worse;
      case INCREASE, STABLE, DECREASE -> word.name().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * Reads "better same worse", "POSITIVE / STABLE / NEGATIVE" and the like; the first word will do.
   *
   * @throws Unreadable when the text is neither
   */
  public static WordSet read(String text) {
    String first = text.strip().toLowerCase(Locale.ROOT).split("[^a-z]+", 2)[0];
    return Arrays.stream(values())
        .filter(set -> set.better.equals(first))
        .findFirst()
        .orElseThrow(
            () ->
                new Unreadable(
                    "“"
                        + text.strip()
                        + "” are no words for a direction; use "
                        + Arrays.stream(values())
                            .map(WordSet::key)
                            .collect(Collectors.joining(" or "))));
  }
}
