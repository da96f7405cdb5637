package org.indicatorworkbench.work.editing;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** Where in a table of indicators a text can be put. */
public sealed interface Place {

  /** The indicator whose row it is in. */
  IndicatorCode code();

  /** The place in words: "V3, June 2023". */
  default String words() {
    return switch (this) {
      case Figure(IndicatorCode code, Period period) -> code + ", " + period.title();
      case Title(IndicatorCode code) -> code + ", title";
      case Owner(IndicatorCode code) -> code + ", owner";
    };
  }

  /** The value of a period. */
  record Figure(IndicatorCode code, Period period) implements Place {}

  /** The indicator's title. */
  record Title(IndicatorCode code) implements Place {}

  /** Who answers for the indicator. */
  record Owner(IndicatorCode code) implements Place {}
}
