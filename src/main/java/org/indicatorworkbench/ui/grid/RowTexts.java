package org.indicatorworkbench.ui.grid;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Difference;
import org.indicatorworkbench.domain.value.Value;

/** What the columns of a row print; empty where there is nothing. */
final class RowTexts {
  private static final int MOST_WORDS = 90;

  private RowTexts() {}

  static String numerator(RowState row) {
    return part(row, Value.Ratio::numerator);
  }

  static String denominator(RowState row) {
    return part(row, Value.Ratio::denominator);
  }

  private static String part(RowState row, Function<Value.Ratio, BigDecimal> which) {
    return row.at(row.ratedAt())
        .map(seen -> seen.value())
        .filter(Value.Ratio.class::isInstance)
        .map(Value.Ratio.class::cast)
        .map(which)
        .map(number -> Unit.plain(number, Math.max(0, number.stripTrailingZeros().scale())))
        .orElse("");
  }

  /** A difference in the indicator's unit, with its sign. */
  static String signed(RowState row, Optional<Difference> moved) {
    Indicator indicator = row.indicator();
    return moved
        .map(
            by ->
                sign(by.absolute())
                    + indicator.unit().printGap(by.absolute().abs(), indicator.decimals()))
        .orElse("");
  }

  /** A difference relative to the earlier value, with its sign. */
  static String percent(Optional<Difference> moved) {
    return moved
        .flatMap(Difference::percent)
        .map(percent -> sign(percent) + Unit.plain(percent.abs(), 1) + "%")
        .orElse("");
  }

  private static String sign(BigDecimal number) {
    return number.signum() < 0 ? "-" : number.signum() > 0 ? "+" : "";
  }

  static String average(RowState row) {
    Indicator indicator = row.indicator();
    return row.lastTwelve().map(twelve -> twelve.printMean(indicator)).orElse("");
  }

  static String maximum(RowState row) {
    Indicator indicator = row.indicator();
    return row.lastTwelve()
        .map(twelve -> indicator.unit().print(twelve.maximum(), indicator.decimals()))
        .orElse("");
  }

  /** Of how many values mean and maximum are, such as "9 values, July 2022 to June 2023". */
  static String twelve(RowState row) {
    return row.lastTwelve()
        .map(
            twelve ->
                String.format(
                    Locale.UK,
                    "%d %s, %s to %s",
                    twelve.count(),
                    twelve.count() == 1 ? "value" : "values",
                    twelve.from().title(),
                    twelve.to().title()))
        .orElse("no values");
  }

  /** The beginning of the commentary in one line. */
  static String firstWords(RowState row) {
    String text = row.commentary().map(Commentary::text).orElse("").replaceAll("\\s+", " ");
    if (text.length() <= MOST_WORDS) {
      return text;
    }
    int end = text.lastIndexOf(' ', MOST_WORDS);
    return text.substring(0, end < 0 ? MOST_WORDS : end) + "…";
  }
}
