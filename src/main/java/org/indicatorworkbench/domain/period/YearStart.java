package org.indicatorworkbench.domain.period;

/** The first period of a reporting year: from 1 April; of school terms from 1 September. */
public final class YearStart {
  private YearStart() {}

  /** The first month, quarter or term of the year in which a period lies; of a year itself. */
  public static Period of(Period period) {
    return switch (period) {
      case Month month -> month.plus(-Math.floorMod(month.month().getMonthValue() - 4, 12));
      case Quarter quarter -> new Quarter(quarter.firstYear(), 1);
      case Term term -> new Term(term.firstYear(), Term.Season.AUTUMN);
      default -> period;
    };
  }
}
