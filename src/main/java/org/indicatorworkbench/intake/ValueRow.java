package org.indicatorworkbench.intake;

/**
 * One value of one indicator in one period, as written: how it is read depends on the indicator.
 *
 * @param period of a wide file, the heading of the column
 * @param value may be blank
 */
public record ValueRow(int line, IndicatorRef ref, Cell period, Cell value, Details details) {

  /** What a long file can say beside a value; every cell of it may be blank. */
  public record Details(
      Cell numerator,
      Cell denominator,
      Cell status,
      String note,
      String owner,
      String due,
      String source) {
    private static final Cell BLANK = new Cell("", "");

    /** Nothing, as in a wide file. */
    public static final Details NONE = new Details(BLANK, BLANK, BLANK, "", "", "", "");
  }
}
