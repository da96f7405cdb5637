package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * A quarter of a financial year, which runs from 1 April: Q1 is April to June.
 *
 * @param firstYear the calendar year in which the financial year begins
 * @param number 1 to 4
 */
public record Quarter(int firstYear, int number) implements Period {
  public Quarter {
    if (number < 1 || number > 4) {
      throw new IllegalArgumentException("a quarter is 1 to 4, not " + number);
    }
  }

  @Override
  public LocalDate start() {
    return LocalDate.of(firstYear, 4, 1).plusMonths(3L * (number - 1));
  }

  @Override
  public LocalDate end() {
    return start().plusMonths(3).minusDays(1);
  }

  @Override
  public Frequency frequency() {
    return Frequency.QUARTER;
  }

  @Override
  public String key() {
    return YearPair.of(firstYear, '-') + " Q" + number;
  }

  @Override
  public String label() {
    return "Q" + number + " " + YearPair.brief(firstYear);
  }

  @Override
  public String title() {
    return "Q" + number + " " + YearPair.of(firstYear, '-');
  }

  @Override
  public Quarter plus(int steps) {
    int count = firstYear * 4 + number - 1 + steps;
    return new Quarter(Math.floorDiv(count, 4), Math.floorMod(count, 4) + 1);
  }

  @Override
  public int months() {
    return 3;
  }

  @Override
  public String toString() {
    return key();
  }
}
