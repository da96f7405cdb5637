package org.indicatorworkbench.export.csv;

/** Text that a spreadsheet would take for a formula, made harmless. */
final class Inert {
  private static final String DANGEROUS = "=+-@\t\r\n";

  private Inert() {}

  /** A text with an apostrophe before it where it begins as a formula does; else as it is. */
  static String text(String text) {
    boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
