package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.AverageOf;
import org.indicatorworkbench.domain.trend.LastTwelve;

/** What the calculated columns of a table mean, in a sentence each. */
final class CalculationWords {
  private static final String PERCENT_CHANGE =
      "A % change is relative to the earlier figure and taken before rounding.";

  private CalculationWords() {}

  /**
   * @param shown the calculations that have a column
   */
  static List<String> of(List<RowState> rows, List<Calculation> shown) {
    List<String> said = new ArrayList<>();
    if (shown.contains(Calculation.ON_PREVIOUS_PERCENT)
        || shown.contains(Calculation.ON_LAST_YEAR_PERCENT)) {
      said.add(PERCENT_CHANGE);
    }
    if (shown.contains(Calculation.AVERAGE)) {
      said.add(average(rows));
    }
    return said;
  }

  private static String average(List<RowState> rows) {
    List<AverageOf> kinds =
        rows.stream()
            .flatMap(row -> row.lastTwelve().stream())
            .map(LastTwelve::averageOf)
            .distinct()
            .toList();
    return "A 12-month average is "
        + (kinds.contains(AverageOf.SUMS)
            ? "of numerators by denominators"
                + (kinds.contains(AverageOf.VALUES)
                    ? " where all have them, else of the values there are."
                    : ".")
            : "of the values there are, each counting the same.");
  }
}
