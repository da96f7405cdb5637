package org.indicatorworkbench.domain.value;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/** How firm a value is. */
public enum Status {
  ACTUAL("actual"),
  PROVISIONAL("provisional"),
  /** Restated after a later period had been reported; the old value is in its history. */
  REVISED("revised"),
  UNDER_QUERY("under query");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /**
   * Reads the words used in files, and the shorthand of official statistics.
   *
   * @throws Unreadable when the text is none of them
   */
  public static Status read(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "actual", "final" -> ACTUAL;
      case "provisional", "[p]", "p" -> PROVISIONAL;
      case "revised", "restated", "[r]", "r" -> REVISED;
      case "under query", "query", "queried" -> UNDER_QUERY;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is no status; use actual, provisional, revised, under query, pending, not"
                  + " applicable, not available or suppressed");
    };
  }
}
