package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * How many people there can be, so that a count and a rounded rate are both right.
 *
 * @param low the fewest
 * @param high the most
 */
record PeopleRange(BigDecimal low, BigDecimal high) {

  /** Of a count and its rate; empty where the rate, rounded down, is nothing. */
  static Optional<PeopleRange> of(
      BigDecimal count, BigDecimal rate, BigDecimal rounding, Unit unit) {
    BigDecimal least = rate.subtract(rounding);
    if (least.signum() <= 0 || count.signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal people = count.multiply(unit.factor());
    return Optional.of(
        new PeopleRange(
            people.divide(rate.add(rounding), MathContext.DECIMAL64),
            people.divide(least, MathContext.DECIMAL64)));
  }

  boolean holds(BigDecimal people) {
    return low.compareTo(people) <= 0 && people.compareTo(high) <= 0;
  }

  boolean overlaps(PeopleRange other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  /** What lies in all of them, which must overlap. */
  static PeopleRange common(Collection<PeopleRange> ranges) {
    return new PeopleRange(
        ranges.stream().map(PeopleRange::low).max(BigDecimal::compareTo).orElseThrow(),
        ranges.stream().map(PeopleRange::high).min(BigDecimal::compareTo).orElseThrow());
  }

  /** "49,302 to 49,321", in whole people. */
  String words() {
    String from = Unit.plain(low.setScale(0, RoundingMode.CEILING), 0);
    String to = Unit.plain(high.setScale(0, RoundingMode.FLOOR), 0);
    return from.equals(to) ? from : from + " to " + to;
  }
}
