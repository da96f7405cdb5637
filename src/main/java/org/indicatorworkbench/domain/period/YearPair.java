package org.indicatorworkbench.domain.period;

/** How a year that begins in one calendar year and ends in the next is written. */
final class YearPair {
  private YearPair() {}

  /** {@code 2023-24}. */
  static String of(int firstYear, char between) {
    return "%04d%c%02d".formatted(firstYear, between, (firstYear + 1) % 100);
  }

  /** {@code 23-24}. */
  static String brief(int firstYear) {
    return "%02d-%02d".formatted(firstYear % 100, (firstYear + 1) % 100);
  }
}
