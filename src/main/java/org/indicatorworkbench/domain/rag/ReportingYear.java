package org.indicatorworkbench.domain.rag;

import java.time.LocalDate;
import org.indicatorworkbench.domain.period.AcademicYear;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.Term;

/**
 * The year over which a count to date grows: from September for terms and academic years, from
 * April for all others.
 *
 * @param firstMonth 9 or 4
 */
record ReportingYear(int firstMonth) {
  private static final int SEPTEMBER = 9;
  private static final int APRIL = 4;
  private static final int MONTHS = 12;

  static ReportingYear of(Period period) {
    boolean isSchool = period instanceof Term || period instanceof AcademicYear;
    return new ReportingYear(isSchool ? SEPTEMBER : APRIL);
  }

  /** How many months of the year have gone when the period ends, 1 to 12; each term counts as 4. */
  int monthsTo(Period period) {
    return period instanceof Term term
        ? (term.season().ordinal() + 1) * term.months()
        : Math.floorMod(period.end().getMonthValue() - firstMonth, MONTHS) + 1;
  }

  /** The first day of the year in which the period ends. */
  LocalDate beginning(Period period) {
    int gone = Math.floorMod(period.end().getMonthValue() - firstMonth, MONTHS);
    return period.end().withDayOfMonth(1).minusMonths(gone);
  }
}
