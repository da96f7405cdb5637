package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * An academic year, 1 September to 31 August.
 *
 * @param firstYear the calendar year in which it begins
 */
public record AcademicYear(int firstYear) implements Period {
  @Override
  public LocalDate start() {
    return LocalDate.of(firstYear, 9, 1);
  }

  @Override
  public LocalDate end() {
    return start().plusYears(1).minusDays(1);
  }

  @Override
  public Frequency frequency() {
    return Frequency.YEAR;
  }

  @Override
  public String key() {
    return YearPair.of(firstYear, '/') + " academic";
  }

  @Override
  public String label() {
    return key();
  }

  @Override
  public String title() {
    return "Academic year " + YearPair.of(firstYear, '/');
  }

  @Override
  public AcademicYear plus(int steps) {
    return new AcademicYear(firstYear + steps);
  }

  @Override
  public int months() {
    return 12;
  }

  @Override
  public String toString() {
    return key();
  }
}
