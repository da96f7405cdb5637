package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/**
 * Between which numbers the figure of a long stretch of time must lie by those of its short
 * periods: their sum for what adds up, the ratio of sums where parts are known, and for any other
 * figure between the least and the largest.
 *
 * @param low the least it can be
 * @param high the most it can be
 */
record Bounds(BigDecimal low, BigDecimal high) {

  /** Empty where a period has no number. */
  static Optional<Bounds> of(RowState row, List<Period> periods) {
    List<Value> values =
        periods.stream()
            .flatMap(period -> row.at(period).map(Observation::value).stream())
            .toList();
    List<BigDecimal> numbers =
        values.stream().flatMap(value -> value.number(row.indicator().unit()).stream()).toList();
    if (numbers.size() < periods.size() || numbers.isEmpty()) {
      return Optional.empty();
    }
    if (row.indicator().unit().addsUp()) {
      return Optional.of(exactly(numbers.stream().reduce(BigDecimal::add).orElseThrow()));
    }
    return ratio(row, values).or(() -> Optional.of(between(row, values)));
  }

  private static Optional<Bounds> ratio(RowState row, List<Value> values) {
    BigDecimal numerators = BigDecimal.ZERO;
    BigDecimal denominators = BigDecimal.ZERO;
    for (Value value : values) {
      if (!(value instanceof Value.Ratio(BigDecimal numerator, BigDecimal denominator))) {
        return Optional.empty();
      }
      numerators = numerators.add(numerator);
      denominators = denominators.add(denominator);
    }
    return new Value.Ratio(numerators, denominators)
        .number(row.indicator().unit())
        .map(Bounds::exactly);
  }

  private static Bounds exactly(BigDecimal number) {
    return new Bounds(number, number);
  }

  private static Bounds between(RowState row, List<Value> values) {
    List<BigDecimal> ends = new ArrayList<>();
    for (Value value : values) {
      BigDecimal number = value.number(row.indicator().unit()).orElseThrow();
      ends.add(number.subtract(Rounding.of(row, value)));
      ends.add(number.add(Rounding.of(row, value)));
    }
    return new Bounds(
        ends.stream().min(BigDecimal::compareTo).orElseThrow(),
        ends.stream().max(BigDecimal::compareTo).orElseThrow());
  }

  /** As a rate of so many people. */
  Bounds per(PeopleRange people, BigDecimal factor) {
    return new Bounds(
        low.multiply(factor).divide(people.high(), MathContext.DECIMAL64),
        high.multiply(factor).divide(people.low(), MathContext.DECIMAL64));
  }

  /** Whether a number that was rounded by so much can be right. */
  boolean allow(BigDecimal number, BigDecimal rounding) {
    return number.add(rounding).compareTo(low) >= 0
        && number.subtract(rounding).compareTo(high) <= 0;
  }

  /** "346", or "between 60% and 63%", as a row prints numbers. */
  String words(RowState row) {
    String from = print(row, low);
    String to = print(row, high);
    return from.equals(to) ? from : "between " + from + " and " + to;
  }

  private static String print(RowState row, BigDecimal number) {
    int decimals = row.indicator().decimals();
    return row.indicator().unit().print(number, decimals);
  }
}
