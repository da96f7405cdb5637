package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;

/** The period with which a workspace without any begins: the last one that is over. */
public final class LastWhole {
  private LastWhole() {}

  /** The last period of that frequency that ended before the day; of years the financial one. */
  public static Period before(LocalDate day, Frequency frequency) {
    Period later =
        switch (frequency) {
          case MONTH -> new Month(YearMonth.from(day));
          case QUARTER -> new Quarter(day.getYear(), 4);
          case TERM -> new Term(day.getYear(), Term.Season.SUMMER);
          case YEAR -> new FinancialYear(day.getYear());
        };
    return Stream.iterate(later, at -> at.plus(-1))
        .filter(period -> period.end().isBefore(day))
        .findFirst()
        .orElseThrow();
  }
}
