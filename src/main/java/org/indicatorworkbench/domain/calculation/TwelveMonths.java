package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.util.function.Function;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.LastTwelve;

/** Average and ends of the twelve months to the period at which a row is judged. */
final class TwelveMonths {
  private TwelveMonths() {}

  static Calculated average(RowState row) {
    return row.lastTwelve()
        .<Calculated>map(
            twelve ->
                new Calculated.Figure(
                    twelve.mean(), twelve.printMean(row.indicator()), mean(twelve)))
        .orElseGet(() -> none(row));
  }

  static Calculated maximum(RowState row) {
    return end(row, LastTwelve::maximum, "largest");
  }

  static Calculated minimum(RowState row) {
    return end(row, LastTwelve::minimum, "smallest");
  }

  private static Calculated end(
      RowState row, Function<LastTwelve, BigDecimal> which, String superlative) {
    return row.lastTwelve()
        .<Calculated>map(
            twelve ->
                new Calculated.Figure(
                    which.apply(twelve),
                    row.indicator().unit().print(which.apply(twelve), row.indicator().decimals()),
                    "the " + superlative + " of " + values(twelve)))
        .orElseGet(() -> none(row));
  }

  private static String mean(LastTwelve twelve) {
    return twelve.averageOf() == AverageOf.SUMS
        ? "the numerators of " + values(twelve) + ", by their denominators"
        : "the mean of " + values(twelve);
  }

  private static String values(LastTwelve twelve) {
    String noun = twelve.count() == 1 ? "1 value" : twelve.count() + " values";
    return noun + ", " + twelve.span();
  }

  private static Calculated none(RowState row) {
    return new Calculated.NotGiven(
        "there is no number in the twelve months to " + row.ratedAt().title());
  }
}
