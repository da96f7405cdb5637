package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.target.Target;

/**
 * A target in the form in which a value is held against it: an interval with one or two ends.
 *
 * @param text the target as a sentence says it
 * @param low the least value that meets it; empty when any lower value does
 * @param high the greatest value that meets it; empty when any higher value does
 * @param strict whether the end itself misses
 */
record Goal(String text, Optional<BigDecimal> low, Optional<BigDecimal> high, boolean strict) {

  static Goal of(Target.Threshold target, Polarity polarity) {
    return switch (target.sign()) {
      case AT_LEAST -> atLeast(target, false);
      case MORE_THAN -> atLeast(target, true);
      case AT_MOST -> atMost(target, false);
      case LESS_THAN -> atMost(target, true);
      case BY_POLARITY -> of(target.text(), target.value(), polarity);
    };
  }

  static Goal of(String text, BigDecimal value, Polarity polarity) {
    Optional<BigDecimal> end = Optional.of(value);
    return switch (polarity) {
      case HIGHER -> new Goal(text, end, Optional.empty(), false);
      case LOWER -> new Goal(text, Optional.empty(), end, false);
      case RANGE -> new Goal(text, end, end, false);
      case NONE -> throw new IllegalArgumentException("a number is no goal without a polarity");
    };
  }

  /** Both ends of a range; where one way is better, its worse end only. */
  static Goal of(Target.Range range, Polarity polarity) {
    Optional<BigDecimal> low = Optional.of(range.low()).filter(_ -> polarity != Polarity.LOWER);
    Optional<BigDecimal> high = Optional.of(range.high()).filter(_ -> polarity != Polarity.HIGHER);
    return new Goal(range.text(), low, high, false);
  }

  private static Goal atLeast(Target.Threshold target, boolean strict) {
    return new Goal(target.words(), Optional.of(target.value()), Optional.empty(), strict);
  }

  private static Goal atMost(Target.Threshold target, boolean strict) {
    return new Goal(target.words(), Optional.empty(), Optional.of(target.value()), strict);
  }

  boolean isMetBy(BigDecimal value) {
    return !isBelow(value) && !isAbove(value);
  }

  /** Whether the low end is what the value misses. */
  boolean isBelow(BigDecimal value) {
    return low.filter(end -> value.compareTo(end) < (strict ? 1 : 0)).isPresent();
  }

  /** Whether the high end is what the value misses. */
  boolean isAbove(BigDecimal value) {
    return high.filter(end -> value.compareTo(end) > (strict ? -1 : 0)).isPresent();
  }

  /** The end that the value misses, or for a value that meets it the nearer one. */
  BigDecimal endNear(BigDecimal value) {
    if (low.isEmpty() || high.isEmpty()) {
      return low.or(() -> high).orElseThrow();
    }
    BigDecimal fromLow = value.subtract(low.get()).abs();
    return fromLow.compareTo(value.subtract(high.get()).abs()) <= 0 ? low.get() : high.get();
  }

  /** Whether a value that misses the goal is still inside the tolerance. */
  boolean isForgiven(BigDecimal value, Tolerance tolerance) {
    if (tolerance.isStrict()) {
      return false;
    }
    BigDecimal end = endNear(value);
    BigDecimal gap = value.subtract(end).abs();
    return switch (tolerance) {
      case Tolerance.None _ -> false;
      case Tolerance.Units units -> gap.compareTo(units.size()) <= 0;
      case Tolerance.Relative relative ->
          end.signum() != 0
              && gap.movePointRight(2).compareTo(end.abs().multiply(relative.percent())) <= 0;
      case Tolerance.Band band ->
          isBelow(value) ? value.compareTo(band.low()) >= 0 : value.compareTo(band.high()) <= 0;
    };
  }

  /** Every value that misses the goal and is forgiven, lowest stretch first. */
  List<TargetLines.Stretch> forgiven(Tolerance tolerance) {
    List<TargetLines.Stretch> all = new ArrayList<>();
    low.flatMap(end -> allowed(end, tolerance, false))
        .ifPresent(worst -> all.add(new TargetLines.Stretch(worst, low.get())));
    high.flatMap(end -> allowed(end, tolerance, true))
        .ifPresent(worst -> all.add(new TargetLines.Stretch(high.get(), worst)));
    return List.copyOf(all);
  }

  /** The worst value that an end forgives; empty where that is none but the end itself. */
  private static Optional<BigDecimal> allowed(BigDecimal end, Tolerance tolerance, boolean above) {
    BigDecimal worst =
        switch (tolerance) {
          case Tolerance.None _ -> end;
          case Tolerance.Units units -> above ? end.add(units.size()) : end.subtract(units.size());
          case Tolerance.Relative relative -> {
            BigDecimal size = end.abs().multiply(relative.percent()).movePointLeft(2);
            yield above ? end.add(size) : end.subtract(size);
          }
          case Tolerance.Band band -> above ? band.high() : band.low();
        };
    return above == worst.compareTo(end) > 0 && worst.compareTo(end) != 0
        ? Optional.of(worst)
        : Optional.empty();
  }
}
