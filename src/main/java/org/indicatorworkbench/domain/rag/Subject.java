package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * What is rated: one indicator in one period, with all its values and the target that holds there.
 *
 * @param series every value of the indicator, later ones too
 * @param target the target that holds in the period
 */
public record Subject(Indicator indicator, Series series, Optional<Target> target, Period period) {

  /** Which way is better: as the catalogue says, else as the target's form implies. */
  public Polarity polarity() {
    return indicator.polarity() != Polarity.NONE
        ? indicator.polarity()
        : target.map(Target::impliedPolarity).orElse(Polarity.NONE);
  }

  Optional<Observation> observation() {
    return series.at(period);
  }

  /** The number that a rule looks at in any period. */
  Optional<BigDecimal> number(Observation observation, RateOn rateOn) {
    return rateOn == RateOn.DISPLAYED
        ? ValuePrinter.displayed(observation.value(), indicator)
        : observation.value().number(indicator.unit());
  }

  /**
   * The last earlier period of the same kind that has a number; for a count that begins anew each
   * year, one of the same year only: 12 in April is no fall from 110 in March.
   */
  public Optional<Period> earlier() {
    return series.observations().headMap(period, false).descendingMap().entrySet().stream()
        .filter(entry -> entry.getKey().isSameKindAs(period))
        .filter(entry -> !growsOverTheYear() || isOfSameYear(entry.getKey()))
        .filter(entry -> entry.getValue().value().number(indicator.unit()).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether the value is a count to date, which grows until a new year begins. */
  boolean growsOverTheYear() {
    return indicator.basis() == Basis.YEAR_TO_DATE && indicator.unit().addsUp();
  }

  /** Whether another period belongs to the reporting year of this one. */
  boolean isOfSameYear(Period other) {
    ReportingYear year = ReportingYear.of(period);
    return year.beginning(period).equals(year.beginning(other));
  }

  /**
   * A number rounded as a sentence prints it: as displayed, or where exact values are rated with up
   * to two digits more, and with as many as tell it from the number beside it.
   */
  BigDecimal shown(BigDecimal number, BigDecimal beside, RateOn rateOn) {
    int most = rateOn == RateOn.DISPLAYED ? 0 : 2;
    int given = number.stripTrailingZeros().scale();
    int digits = Math.clamp(given, indicator.decimals(), indicator.decimals() + most);
    while (digits < given && number.compareTo(beside) != 0 && isSame(number, beside, digits)) {
      digits++;
    }
    return round(number, digits);
  }

  private static boolean isSame(BigDecimal one, BigDecimal other, int digits) {
    return round(one, digits).compareTo(round(other, digits)) == 0;
  }

  private static BigDecimal round(BigDecimal number, int digits) {
    return number.setScale(digits, RoundingMode.HALF_UP);
  }

  /** A rounded number with its unit. */
  String print(BigDecimal shown) {
    return indicator.unit().print(shown, shown.scale());
  }

  /** The gap between two numbers with every digit it has: a target may have more than values. */
  String printGap(BigDecimal gap) {
    int digits = Math.max(indicator.decimals(), gap.stripTrailingZeros().scale());
    return indicator.unit().printGap(gap, digits);
  }
}
