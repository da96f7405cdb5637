package org.indicatorworkbench.ui.going;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;

/**
 * A place that a text may mean.
 *
 * @param indicator its line; empty for the line the user is in
 * @param period its column; empty for the column the user is in
 */
public record Destination(Optional<Indicator> indicator, Optional<Period> period) {

  /** As it is offered: "V3 Visits in time, June 2023". */
  public String words() {
    String line = indicator.map(one -> one.code() + "  " + one.title()).orElse("");
    String column = period.map(Period::title).orElse("");
    return line.isEmpty() || column.isEmpty() ? line + column : line + ", " + column;
  }
}
