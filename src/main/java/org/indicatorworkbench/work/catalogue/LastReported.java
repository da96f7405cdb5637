package org.indicatorworkbench.work.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/** The last day that a retired indicator is reported for, as the period that ends on it. */
final class LastReported {
  private LastReported() {}

  static String text(Indicator indicator) {
    return indicator.retired().map(day -> text(day, indicator.frequency())).orElse("");
  }

  private static String text(LocalDate day, Frequency frequency) {
    Period period = LastWhole.before(day.plusDays(1), frequency);
    return period.end().equals(day) ? period.key() : day.toString();
  }

  /**
   * @throws Unreadable when the text is neither a period nor a day
   */
  static Optional<LocalDate> read(String text, Frequency frequency) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        text.strip().matches("\\d{4}-\\d{2}-\\d{2}")
            ? LocalDate.parse(text.strip())
            : PeriodReader.read(text, Optional.of(frequency)).end());
  }
}
