package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Series;

/**
 * What a row was like over twelve periods, on exact values. Periods without a number are left out:
 * a mean of nine values is that of nine, and says so.
 *
 * @param mean in the unit of the indicator; each value counts the same, whatever its denominator
 * @param maximum the largest
 * @param count how many values there are, from 1 to 12
 * @param from the first of the twelve periods
 * @param to the last of them
 */
public record LastTwelve(BigDecimal mean, BigDecimal maximum, int count, Period from, Period to) {
  private static final int PERIODS = 12;

  /** The twelve periods that end with that one; empty where none of them has a number. */
  public static Optional<LastTwelve> of(Indicator indicator, Series series, Period last) {
    Period from = last.plus(1 - PERIODS);
    List<BigDecimal> numbers =
        series.observations().subMap(from, true, last, true).entrySet().stream()
            .filter(seen -> seen.getKey().isSameKindAs(last))
            .flatMap(seen -> seen.getValue().value().number(indicator.unit()).stream())
            .toList();
    return numbers.stream()
        .max(BigDecimal::compareTo)
        .map(
            maximum ->
                new LastTwelve(
                    numbers.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64),
                    maximum,
                    numbers.size(),
                    from,
                    last));
  }
}
