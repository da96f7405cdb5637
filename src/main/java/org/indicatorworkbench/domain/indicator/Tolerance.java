package org.indicatorworkbench.domain.indicator;

import java.math.BigDecimal;

/** How far a value may miss its target and still be AMBER. All ends are included. */
public sealed interface Tolerance {
  /** No amber: strict. */
  Tolerance NONE = new None();

  /** The tolerance as files write it: {@code none}, {@code 5pp}, {@code 5%}, {@code 85..100}. */
  String text();

  /** Whether it forgives nothing: none, or one of size 0. */
  default boolean isStrict() {
    return switch (this) {
      case None _ -> true;
      case Units units -> units.size().signum() == 0;
      case Relative relative -> relative.percent().signum() == 0;
      case Band _ -> false;
    };
  }

  /** Strict: a missed target is RED. */
  record None() implements Tolerance {
    @Override
    public String text() {
      return "none";
    }
  }

  /**
   * So many units of the indicator as displayed, whatever the unit: points of a percentage, cases
   * of a count.
   *
   * @param size not negative
   */
  record Units(BigDecimal size) implements Tolerance {
    @Override
    public String text() {
      return size.stripTrailingZeros().toPlainString() + "pp";
    }
  }

  /**
   * A share of the target. With a target of 0 there is none.
   *
   * @param percent not negative; 5 means 5 % of the target
   */
  record Relative(BigDecimal percent) implements Tolerance {
    @Override
    public String text() {
      return percent.stripTrailingZeros().toPlainString() + "%";
    }
  }

  /** A band of values. Indicators with one better way use its worse end only. */
  record Band(BigDecimal low, BigDecimal high) implements Tolerance {
    @Override
    public String text() {
      return low.toPlainString() + ".." + high.toPlainString();
    }
  }
}
