package org.indicatorworkbench.ui.inspector;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as the reader's own clock and calendar say them. */
final class Moments {
  private final DateTimeFormatter format;

  Moments(ZoneId zone) {
    format = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(zone);
  }

  /** "3 July 2023, 10:42". */
  String print(Instant moment) {
    return format.format(moment);
  }
}
