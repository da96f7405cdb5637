package org.indicatorworkbench.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StepTimeTest {
  private static final StepTime TIME =
      new StepTime(Clock.fixed(Instant.parse("2023-07-03T12:00:00Z"), ZoneId.of("Europe/London")));

  @Test
  void today_has_the_time_only_as_the_readers_clock_shows_it() {
    assertEquals("10:42", TIME.print(Instant.parse("2023-07-03T09:42:10Z")));
    assertEquals("00:10", TIME.print(Instant.parse("2023-07-02T23:10:00Z")));
    assertEquals("2 Jul 2023, 23:59", TIME.print(Instant.parse("2023-07-02T22:59:00Z")));
    assertEquals("3 Jul 2022, 10:42", TIME.print(Instant.parse("2022-07-03T09:42:00Z")));
  }
}
