package org.indicatorworkbench.domain.change;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** Where a value belongs: the indicator, and the period it was observed in. */
public record CellKey(IndicatorCode code, Period period) {

  /** "V3, June 2023". */
  public String title() {
    return code + ", " + period.title();
  }
}
