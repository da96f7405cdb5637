package org.indicatorworkbench.domain.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;

/** What stands in a cell: a number, a ratio whose parts are kept, words, or a special value. */
public sealed interface Value {

  /**
   * The exact number in the unit of the indicator: 69.39… for the ratio 263/379 of a percentage.
   * Empty for words, special values and a ratio with denominator 0.
   */
  Optional<BigDecimal> number(Unit unit);

  /** A number with the digits it was given with; 70 and 70.0 are equal. */
  record Figure(BigDecimal figure) implements Value {
    @Override
    public Optional<BigDecimal> number(Unit unit) {
      return Optional.of(figure);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Figure(BigDecimal theirs) && figure.compareTo(theirs) == 0;
    }

    @Override
    public int hashCode() {
      return figure.stripTrailingZeros().hashCode();
    }
  }

  /**
   * A numerator and a denominator. The number is the unit's factor times their quotient. 9/10 and
   * 9.0/10 are equal, 9/10 and 18/20 are not.
   *
   * @param denominator 0 or more; with 0 there is no number
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements Value {

    /** The sum of numerators over that of denominators; empty unless all of them are ratios. */
    public static Optional<Ratio> sum(Collection<Value> values) {
      BigDecimal numerators = BigDecimal.ZERO;
      BigDecimal denominators = BigDecimal.ZERO;
      for (Value value : values) {
        if (!(value instanceof Ratio(BigDecimal numerator, BigDecimal denominator))) {
          return Optional.empty();
        }
        numerators = numerators.add(numerator);
        denominators = denominators.add(denominator);
      }
      return Optional.of(new Ratio(numerators, denominators));
    }

    @Override
    public Optional<BigDecimal> number(Unit unit) {
      return denominator.signum() == 0
          ? Optional.empty()
          : Optional.of(
              unit.factor().multiply(numerator).divide(denominator, MathContext.DECIMAL64));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Ratio(BigDecimal theirNumerator, BigDecimal theirDenominator)
          && numerator.compareTo(theirNumerator) == 0
          && denominator.compareTo(theirDenominator) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(numerator.stripTrailingZeros(), denominator.stripTrailingZeros());
    }
  }

  /** The value of an indicator whose unit is text. */
  record Words(String words) implements Value {
    @Override
    public Optional<BigDecimal> number(Unit unit) {
      return Optional.empty();
    }
  }

  /** Why there is no number, instead of a blank. */
  enum Special implements Value {
    /** It will come; the observation says from whom and when. */
    PENDING("pending", "tbc"),
    /** It makes no sense for this period. */
    NOT_APPLICABLE("not applicable", "n/a"),
    /** It could exist and does not. */
    NOT_AVAILABLE("not available", "–"),
    /** It is withheld, so that no child can be recognised. */
    SUPPRESSED("suppressed", "[c]");

    private final String key;
    private final String display;

    Special(String key, String display) {
      this.key = key;
      this.display = display;
    }

    /** The words used in files and reports. */
    public String key() {
      return key;
    }

    /** The short form that stands in a cell. */
    public String display() {
      return display;
    }

    /** The special value of those words, such as "not available". */
    public static Optional<Special> find(String key) {
      return Arrays.stream(values())
          .filter(special -> special.key.equalsIgnoreCase(key.strip()))
          .findFirst();
    }

    @Override
    public Optional<BigDecimal> number(Unit unit) {
      return Optional.empty();
    }
  }
}
