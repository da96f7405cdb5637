package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Series;

/**
 * How far a value moved from an earlier one, on exact values.
 *
 * @param absolute in the unit of the indicator; percentage points for a percentage
 * @param percent relative to the size of the earlier value; empty where that is 0
 * @param comparedWith the earlier period
 */
public record Difference(BigDecimal absolute, Optional<BigDecimal> percent, Period comparedWith) {

  /** The difference between two periods of a series; empty where either has no number. */
  public static Optional<Difference> between(
      Indicator indicator, Series series, Period now, Period then) {
    return number(indicator, series, now)
        .flatMap(
            after ->
                number(indicator, series, then).map(before -> difference(after, before, then)));
  }

  private static Optional<BigDecimal> number(Indicator indicator, Series series, Period period) {
    return series.at(period).flatMap(seen -> seen.value().number(indicator.unit()));
  }

  private static Difference difference(BigDecimal after, BigDecimal before, Period then) {
    BigDecimal absolute = after.subtract(before);
    Optional<BigDecimal> percent =
        before.signum() == 0
            ? Optional.empty()
            : Optional.of(absolute.movePointRight(2).divide(before.abs(), MathContext.DECIMAL64));
    return new Difference(absolute, percent, then);
  }
}
