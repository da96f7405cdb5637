package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import java.util.Locale;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * A calendar year.
 *
 * @param year the year
 */
public record CalendarYear(int year) implements Period {
  @Override
  public LocalDate start() {
    return LocalDate.of(year, 1, 1);
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
    return String.format(Locale.ROOT, "%04d", year);
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
  public CalendarYear plus(int steps) {
    return new CalendarYear(year + steps);
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
