package org.indicatorworkbench.domain.trend;

import org.indicatorworkbench.domain.period.Period;

/** What a value was held against to see which way it went. */
public sealed interface ComparedWith {
  /** In files: {@code 2023-05}, {@code average of 2022-07 to 2023-06}. */
  String key();

  /** In sentences: "May 2023", "the average of July 2022 to June 2023". */
  String title();

  /** The value of one earlier period. */
  record Earlier(Period period) implements ComparedWith {
    @Override
    public String key() {
      return period.key();
    }

    @Override
    public String title() {
      return period.title();
    }
  }

  /** The average of twelve months. */
  record Average(LastTwelve twelve) implements ComparedWith {
    @Override
    public String key() {
      return "average of " + twelve.from().key() + " to " + twelve.to().key();
    }

    @Override
    public String title() {
      return "the average of " + twelve.span();
    }
  }
}
