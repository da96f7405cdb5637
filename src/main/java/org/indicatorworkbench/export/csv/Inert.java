package org.indicatorworkbench.export.csv;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for a formula, made harmless. */
final class Inert {
  private static final String DANGEROUS = "=+-@\t\r\n";

  /** A sign, a number and its unit in words, or the sign alone: no formula can be made of these. */
  private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d,.]*[ %\\p{L}]*");

  private Inert() {}

  /** A text with an apostrophe before it where it begins as a formula does; else as it is. */
  static String text(String text) {
    boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  /** As {@link #text}, but changes with their sign, such as -2.1 or +3%, stay as they are. */
  static String unlessFigure(String text) {
    return FIGURE.matcher(text).matches() ? text : text(text);
  }
}
