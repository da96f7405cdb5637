package org.indicatorworkbench.report;

/** What a table can show beside the indicator's name and its periods. */
public enum Part {
  CODE,
  OWNER,
  /** The change on the last earlier value, in per cent of it. */
  CHANGE_ON_PREVIOUS,
  /** The change on the same period a year before, in per cent of it. */
  CHANGE_ON_LAST_YEAR,
  /** Of the twelve months to the period that is judged. */
  AVERAGE,
  /** As {@link #AVERAGE}. */
  MAXIMUM,
  TARGET,
  RATING,
  DIRECTION,
  /** A small line of the last 13 periods. */
  TREND,
  /** One column a comparator. */
  COMPARATORS,
  /** The row's own figure of a year before, beside the comparators. */
  OWN_LAST_YEAR
}
