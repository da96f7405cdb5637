package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A scale with round numbers: steps of 1, 2 or 5 times a power of ten.
 *
 * @param low the least tick, a multiple of the step
 * @param high the greatest tick, a multiple of the step, above {@code low}
 * @param step the distance between ticks, above 0
 */
public record Axis(BigDecimal low, BigDecimal high, BigDecimal step) {
  private static final List<BigDecimal> NICE =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

  /**
   * The finest scale that holds both values.
   *
   * @param mostTicks 2 or more; one more is used where the ends do not fall on ticks
   * @param decimals digits after the point in which the values are displayed: no step is finer
   */
  public static Axis covering(BigDecimal least, BigDecimal most, int mostTicks, int decimals) {
    BigDecimal finest = BigDecimal.ONE.movePointLeft(decimals);
    BigDecimal span = most.subtract(least).max(finest);
    BigDecimal raw = span.divide(BigDecimal.valueOf(mostTicks - 1L), MathContext.DECIMAL32);
    BigDecimal step = nice(raw).max(finest);
    BigDecimal low = multiple(least, step, RoundingMode.FLOOR);
    BigDecimal high = multiple(most, step, RoundingMode.CEILING);
    return new Axis(low, high.compareTo(low) > 0 ? high : low.add(step), step);
  }

  private static BigDecimal nice(BigDecimal raw) {
    int power = raw.precision() - raw.scale() - 1;
    return NICE.stream()
        .map(digit -> digit.scaleByPowerOfTen(power))
        .filter(step -> step.compareTo(raw) >= 0)
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
    return value.divide(step, 0, mode).multiply(step);
  }

  /** Every tick, lowest first, both ends included. */
  public List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
      ticks.add(at);
    }
    return ticks;
  }

  /** Digits after the point that a tick needs. */
  public int decimals() {
    return Math.max(0, step.stripTrailingZeros().scale());
  }

  /** Where a value lies: 0 at the low end, 1 at the high one; outside them below 0 or above 1. */
  public double place(BigDecimal value) {
    return value.subtract(low).doubleValue() / high.subtract(low).doubleValue();
  }
}
