package org.indicatorworkbench.export.pptx;

/** Text without what a slide's file cannot hold. */
final class Clean {
  private static final int FIRST_PRINTABLE = 0x20;

  private Clean() {}

  /** Control characters become spaces, half a character becomes the sign for an unknown one. */
  static String text(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(allowed(point)));
    return clean.toString().strip();
  }

  private static int allowed(int point) {
    boolean halfOrNone = point >= 0xD800 && point <= 0xDFFF || (point & 0xFFFE) == 0xFFFE;
    return point < FIRST_PRINTABLE || point >= 0x7F && point < 0xA0
        ? ' '
        : halfOrNone ? '\uFFFD' : point;
  }
}
