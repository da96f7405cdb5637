package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * A financial year, 1 April to 31 March, the reporting year of councils.
 *
 * @param firstYear the calendar year in which it begins
 */
public record FinancialYear(int firstYear) implements Period {
  @Override
  public LocalDate start() {
    return LocalDate.of(firstYear, 4, 1);
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
    return YearPair.of(firstYear, '-');
  }

  @Override
  public String label() {
    return key();
  }

  @Override
  public String title() {
    return key();
  }

  @Override
  public FinancialYear plus(int steps) {
    return new FinancialYear(firstYear + steps);
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
