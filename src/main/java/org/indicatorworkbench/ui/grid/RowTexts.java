package org.indicatorworkbench.ui.grid;

import java.math.BigDecimal;
import java.util.function.Function;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
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
