package org.indicatorworkbench.domain.period;

import java.util.Locale;

/** How a year that begins in one calendar year and ends in the next is written. */
final class YearPair {
  private YearPair() {}

  /** {@code 2023-24}. */
  static String of(int firstYear, char between) {
    return String.format(Locale.ROOT, "%04d%c%02d", firstYear, between, (firstYear + 1) % 100);
  }

  /** {@code 23-24}. */
  static String brief(int firstYear) {
    return String.format(Locale.ROOT, "%02d-%02d", firstYear % 100, (firstYear + 1) % 100);
  }
}
