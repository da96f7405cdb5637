package org.indicatorworkbench.domain.trend;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/** What an average of several periods is the average of. */
public enum AverageOf {
  /** Each value counts the same, whatever its denominator. */
  VALUES("values"),
  /** Numerators are divided by denominators, so that a period with more cases counts for more. */
  SUMS("sums");

  private final String key;

  AverageOf(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /**
   * @throws Unreadable when the text is neither word
   */
  public static AverageOf read(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT).replaceFirst("^of ", "")) {
      case "values" -> VALUES;
      case "sums" -> SUMS;
      default ->
          throw new Unreadable(
              "“" + text.strip() + "” is nothing an average is of; use values or sums");
    };
  }
}
