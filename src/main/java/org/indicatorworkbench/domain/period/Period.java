package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * A stretch of time that has a value: a month, a quarter, a term or a year of one of three kinds.
 *
 * <p>Periods of all kinds are ordered by their last day, the shorter first, so that a year follows
 * its last quarter and that its last month.
 */
public sealed interface Period extends Comparable<Period>
    permits Month, Quarter, Term, FinancialYear, AcademicYear, CalendarYear {

  /** The first day. */
  LocalDate start();

  /** The last day, included. */
  LocalDate end();

  /** How often such a period comes. */
  Frequency frequency();

  /** The one spelling used as a key in files: {@code 2023-06}, {@code 2023-24 Q3}. */
  String key();

  /** The short spelling of column headings: {@code Jun-23}, {@code Q3 23-24}. */
  String label();

  /** The spelling of sentences and titles: {@code June 2023}, {@code Q3 2023-24}. */
  String title();

  /** The period of the same kind so many steps later; earlier where negative. */
  Period plus(int steps);

  /** How many months it is long: 1, 3 or 12; a term counts as 4. */
  int months();

  /** The same period a year before. */
  default Period yearBefore() {
    return plus(-frequency().inAYear());
  }

  /** Whether the other is wholly inside this one. */
  default boolean covers(Period other) {
    return !other.start().isBefore(start()) && !other.end().isAfter(end());
  }

  /** Whether both are of one kind, so that they stand in one row of columns. */
  default boolean isSameKindAs(Period other) {
    return getClass() == other.getClass();
  }

  @Override
  default int compareTo(Period other) {
    if (equals(other)) {
      return 0;
    }
    int byEnd = end().compareTo(other.end());
    int byLength = byEnd == 0 ? other.start().compareTo(start()) : byEnd;
    return byLength == 0 ? key().compareTo(other.key()) : byLength;
  }
}
