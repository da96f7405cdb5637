package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.indicatorworkbench.domain.indicator.Frequency;

/** A calendar month. */
public record Month(YearMonth month) implements Period {
  private static final DateTimeFormatter LABEL = DateTimeFormatter.ofPattern("MMM-uu", Locale.ROOT);
  private static final DateTimeFormatter TITLE =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  @Override
  public LocalDate start() {
    return month.atDay(1);
  }

  @Override
  public LocalDate end() {
    return month.atEndOfMonth();
  }

  @Override
  public Frequency frequency() {
    return Frequency.MONTH;
  }

  @Override
  public String key() {
    return month.toString();
  }

  @Override
  public String label() {
    return LABEL.format(month);
  }

  @Override
  public String title() {
    return TITLE.format(month);
  }

  @Override
  public Month plus(int steps) {
    return new Month(month.plusMonths(steps));
  }

  @Override
  public int months() {
    return 1;
  }

  @Override
  public String toString() {
    return key();
  }
}
