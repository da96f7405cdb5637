package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.Value;

/**
 * What a row was like over twelve months, on exact values. Periods without a number are left out: a
 * mean of nine values is that of nine, and says so.
 *
 * @param mean in the unit of the indicator
 * @param averageOf what it is the mean of; values too where not every one has a numerator and a
 *     denominator
 * @param maximum the largest
 * @param minimum the smallest
 * @param count how many values there are, 1 or more
 * @param from the first of the periods
 * @param to the last of them
 */
public record LastTwelve(
    BigDecimal mean,
    AverageOf averageOf,
    BigDecimal maximum,
    BigDecimal minimum,
    int count,
    Period from,
    Period to) {
  /** How many digits more than values a mean is printed with: that of counts is seldom one. */
  public static final int MORE_DECIMALS = 1;

  /** The twelve months that end with that period; empty where none of them has a number. */
  public static Optional<LastTwelve> of(
      Indicator indicator, Series series, Period last, AverageOf asked) {
    Period from = last.plus(1 - last.frequency().inAYear());
    List<Value> values =
        series.observations().subMap(from, true, last, true).entrySet().stream()
            .filter(seen -> seen.getKey().isSameKindAs(last))
            .map(seen -> seen.getValue().value())
            .filter(value -> value.number(indicator.unit()).isPresent())
            .toList();
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> numbers =
        values.stream().flatMap(value -> value.number(indicator.unit()).stream()).toList();
    Optional<BigDecimal> ofSums =
        asked == AverageOf.SUMS ? ofSums(values, indicator.unit()) : Optional.empty();
    return Optional.of(
        new LastTwelve(
            ofSums.orElseGet(() -> mean(numbers)),
            ofSums.isPresent() ? AverageOf.SUMS : AverageOf.VALUES,
            numbers.stream().max(BigDecimal::compareTo).orElseThrow(),
            numbers.stream().min(BigDecimal::compareTo).orElseThrow(),
            numbers.size(),
            from,
            last));
  }

  /** The twelve months in words: "July 2022 to June 2023". */
  public String span() {
    return from.equals(to) ? to.title() : from.title() + " to " + to.title();
  }

  /** The mean as its column prints it. */
  public String printMean(Indicator indicator) {
    return indicator.unit().print(mean, indicator.decimals() + MORE_DECIMALS);
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64);
  }

  private static Optional<BigDecimal> ofSums(List<Value> values, Unit unit) {
    return Value.Ratio.sum(values).flatMap(sum -> sum.number(unit));
  }
}
