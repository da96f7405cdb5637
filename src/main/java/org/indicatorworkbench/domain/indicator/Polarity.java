package org.indicatorworkbench.domain.indicator;

import org.indicatorworkbench.domain.Unreadable;

/** Which way an indicator should go to be better for children. */
public enum Polarity {
  /** A higher value is better. */
  HIGHER("higher", "higher is better"),
  /** A lower value is better. */
  LOWER("lower", "lower is better"),
  /** A value inside a range is best; above and below it are both worse. */
  RANGE("range", "best inside a range"),
  /** Neither way is better by itself: the indicator is context. */
  NONE("none", "no polarity");

  private final String key;
  private final String phrase;

  Polarity(String key, String phrase) {
    this.key = key;
    this.phrase = phrase;
  }

  /** The word used in files: {@code higher}, {@code lower}, {@code range} or {@code none}. */
  public String key() {
    return key;
  }

  /** The words used on screen and paper, such as "higher is better". */
  public String phrase() {
    return phrase;
  }

  /** Whether one way is better, so that a change can be called better or worse. */
  public boolean isDirected() {
    return this == HIGHER || this == LOWER;
  }

  /**
   * Reads the spellings met in published papers: "Higher is better", "High", "Bigger", "N/A".
   *
   * @throws Unreadable when the text is none of them
   */
  public static Polarity read(String text) {
    return switch (Words.normal(text)
        .replace("/", "")
        .replaceFirst("^good to be ", "")
        .replaceFirst("( is)?( better| good)?$", "")) {
      case "higher", "high", "h", "bigger", "up", "increase" -> HIGHER;
      case "lower", "low", "l", "smaller", "down", "decrease" -> LOWER;
      case "range", "in range", "best inside a range", "band" -> RANGE;
      case "none", "na", "n a", "not applicable", "no polarity", "neutral", "context" -> NONE;
      default ->
          throw new Unreadable(
              "“" + text.strip() + "” is no polarity; use higher, lower, range or none");
    };
  }
}
