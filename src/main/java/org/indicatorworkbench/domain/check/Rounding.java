package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/** How far the exact number behind a printed one may lie from it. */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /**
   * Half a unit of the last digit that a figure was given with, or that the row prints, whichever
   * is finer; nothing for a ratio, whose number is exact.
   */
  static BigDecimal of(RowState row, Value value) {
    return switch (value) {
      case Value.Figure given ->
          HALF.movePointLeft(Math.max(given.figure().scale(), row.indicator().decimals()));
      case Value.Ratio _, Value.Words _, Value.Special _ -> BigDecimal.ZERO;
    };
  }
}
