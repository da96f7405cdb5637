package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/** Figures as formulas in words print them. */
final class Told {
  private Told() {}

  /** The value of a period with its parts and when it was: "4% (1 of 23) in June 2023". */
  static String value(RowState row, Period period) {
    String parts =
        row.at(period)
            .map(seen -> seen.value())
            .filter(Value.Ratio.class::isInstance)
            .map(Value.Ratio.class::cast)
            .map(ratio -> " (" + parts(ratio) + ")")
            .orElse("");
    return row.display(period) + parts + " in " + period.title();
  }

  /** "1 of 23". */
  static String parts(Value.Ratio ratio) {
    return plain(ratio.numerator()) + " of " + plain(ratio.denominator());
  }

  /** A number with every digit it has. */
  static String plain(BigDecimal number) {
    return Unit.plain(number, Math.max(0, number.stripTrailingZeros().scale()));
  }

  /** A difference in the unit of the row, with its sign: "-2.0 points". */
  static String signed(RowState row, BigDecimal difference) {
    return sign(difference)
        + row.indicator().unit().printGap(difference.abs(), row.indicator().decimals());
  }

  static String sign(BigDecimal number) {
    return number.signum() < 0 ? "-" : number.signum() > 0 ? "+" : "";
  }

  static Calculated.NotGiven noValue(Period period) {
    return new Calculated.NotGiven("there is no number for " + period.title());
  }
}
