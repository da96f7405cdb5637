package org.indicatorworkbench.store;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.indicator.Tolerance;

/** Tolerances as the file has them: as they are printed, with every digit that was given. */
final class ToleranceText {
  private static final String POINTS = "pp";
  private static final String PERCENT = "%";
  private static final String TO = "..";

  private ToleranceText() {}

  static String write(Tolerance tolerance) {
    return switch (tolerance) {
      case Tolerance.None none -> none.text();
      case Tolerance.Units(BigDecimal size) -> size + POINTS;
      case Tolerance.Relative(BigDecimal percent) -> percent + PERCENT;
      case Tolerance.Band(BigDecimal low, BigDecimal high) -> low + TO + high;
    };
  }

  static Tolerance read(String text) {
    if (text.equals(Tolerance.NONE.text())) {
      return Tolerance.NONE;
    }
    if (text.endsWith(POINTS)) {
      return new Tolerance.Units(number(text, 0, text.length() - POINTS.length()));
    }
    if (text.endsWith(PERCENT)) {
      return new Tolerance.Relative(number(text, 0, text.length() - PERCENT.length()));
    }
    int to = text.indexOf(TO);
    return new Tolerance.Band(number(text, 0, to), number(text, to + TO.length(), text.length()));
  }

  private static BigDecimal number(String text, int from, int to) {
    return new BigDecimal(text.substring(from, to));
  }
}
