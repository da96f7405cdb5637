package org.indicatorworkbench.intake;

/** The text of a cell without what surrounds it unseen. */
public final class CellText {
  private static final String UNSEEN = "\u00a0\u2007\u202f\u200b\ufeff";

  private CellText() {}

  /** The text without blanks around it, lines divided by line feeds only. */
  public static String tidy(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    String inner = text.substring(start, end);
    return inner.indexOf('\r') < 0 ? inner : inner.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || UNSEEN.indexOf(sign) >= 0;
  }
}
