package org.indicatorworkbench.domain.rag;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/** Which number is held against a target. */
public enum RateOn {
  /** The value as the table prints it, so that no reader sees 90% miss 90%. */
  DISPLAYED("displayed"),
  /** The value before rounding. */
  EXACT("exact");

  private final String key;

  RateOn(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /**
   * @throws Unreadable when the text is neither word
   */
  public static RateOn read(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "displayed" -> DISPLAYED;
      case "exact" -> EXACT;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is not what values are rated on; use"
                  + " displayed or exact");
    };
  }
}
