package org.indicatorworkbench.domain.indicator;

import org.indicatorworkbench.domain.Unreadable;

/** What stretch of time a value of an indicator speaks of. */
public enum Basis {
  /** The state at the end of the period. */
  SNAPSHOT("snapshot"),
  /** What happened inside the period. */
  IN_PERIOD("in period"),
  /** What happened from 1 April to the end of the period. */
  YEAR_TO_DATE("year to date"),
  /** What happened in the twelve months to the end of the period. */
  ROLLING_12_MONTHS("rolling 12 months");

  private final String key;

  Basis(String key) {
    this.key = key;
  }

  /** The words used in files and on screen, such as "year to date". */
  public String key() {
    return key;
  }

  /**
   * Reads "snapshot", "In period", "YTD", "rolling 12 months" and the like.
   *
   * @throws Unreadable when the text is none of them
   */
  public static Basis read(String text) {
    return switch (Words.normal(text)) {
      case "snapshot", "snap shot", "at period end" -> SNAPSHOT;
      case "in period", "in month", "in quarter", "in year", "period" -> IN_PERIOD;
      case "year to date", "ytd", "cumulative" -> YEAR_TO_DATE;
      case "rolling 12 months", "rolling 12", "rolling year", "12 months rolling", "rolling" ->
          ROLLING_12_MONTHS;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is no basis; use snapshot, in period, year to date or rolling 12 months");
    };
  }
}
