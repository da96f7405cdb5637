package org.indicatorworkbench.export.html;

/** Text as it may stand in HTML. */
final class Html {
  private Html() {}

  /** The text with what would be markup escaped and its line breaks kept. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, safe));
    return safe.toString();
  }

  private static void append(int point, StringBuilder safe) {
    switch (point) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      case '\n' -> safe.append("<br>");
      case '\t' -> safe.append(' ');
      default -> {
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (!Character.isISOControl(point) && !isHalf) {
          safe.appendCodePoint(point);
        }
      }
    }
  }
}
