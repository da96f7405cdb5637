package org.indicatorworkbench.domain.indicator;

import org.indicatorworkbench.domain.Unreadable;

/**
 * The short name by which files and people refer to an indicator, such as {@code V3}. Unique in a
 * workspace, never changed by a rename of the title.
 *
 * @param text 1 to 40 characters, trimmed, as the user wrote it
 */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
  private static final int LONGEST = 40;

  /**
   * @throws Unreadable when the text is blank or longer than 40 characters
   */
  public IndicatorCode {
    text = text.strip();
    if (text.isEmpty()) {
      throw new Unreadable("an indicator code is missing");
    }
    if (text.length() > LONGEST) {
      throw new Unreadable("an indicator code has at most " + LONGEST + " characters");
    }
  }

  @Override
  public int compareTo(IndicatorCode other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
