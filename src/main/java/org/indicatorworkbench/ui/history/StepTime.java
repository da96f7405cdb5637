package org.indicatorworkbench.ui.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a step was done, as short as it can be said: today only the time. */
final class StepTime {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private final Clock clock;

  /**
   * @param clock which knows today and the zone
   */
  StepTime(Clock clock) {
    this.clock = clock;
  }

  /** "10:42" or "3 Jul 2023, 10:42". */
  String print(Instant moment) {
    ZonedDateTime at = moment.atZone(clock.getZone());
    return (at.toLocalDate().equals(LocalDate.now(clock)) ? TIME : DATE).format(at);
  }
}
