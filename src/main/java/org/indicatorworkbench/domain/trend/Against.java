package org.indicatorworkbench.domain.trend;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/** With what a direction of travel compares a value. */
public enum Against {
  /** The last earlier period of the same kind that has a number. */
  PREVIOUS("previous", "the last earlier figure"),
  /** The same period a year before; nothing where that has no number. */
  LAST_YEAR("last year", "the same period a year before"),
  /** The average of the twelve months that end with the period itself, as its column prints it. */
  AVERAGE("average", "the 12-month average");

  private final String key;
  private final String phrase;

  Against(String key, String phrase) {
    this.key = key;
    this.phrase = phrase;
  }

  /** The words used in files. */
  public String key() {
    return key;
  }

  /** The words of sentences, whatever the period: "the last earlier figure". */
  public String phrase() {
    return phrase;
  }

  /**
   * Reads "previous", "same period last year", "12-month average" and the like.
   *
   * @throws Unreadable when the text is none of them
   */
  public static Against read(String text) {
    return switch (text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", " ")
        .strip()
        .replaceFirst("^(the )?(same )?(period )?", "")
        .replaceFirst("^month ", "")) {
      case "previous", "previous period", "period before" -> PREVIOUS;
      case "last year", "a year before", "year before" -> LAST_YEAR;
      case "average" -> AVERAGE;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is nothing to compare with; use previous, last year or average");
    };
  }
}
