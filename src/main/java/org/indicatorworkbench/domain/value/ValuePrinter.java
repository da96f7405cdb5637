package org.indicatorworkbench.domain.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;

/** The one way in which a value becomes the text of a cell, on screen and on paper. */
public final class ValuePrinter {
  private ValuePrinter() {}

  /** The text of a cell: "92%", "1,953", "tbc"; "–" for a ratio without a quotient. */
  public static String print(Value value, Indicator indicator) {
    return switch (value) {
      case Value.Special special -> special.display();
      case Value.Words words -> words.words();
      case Value.Figure _, Value.Ratio _ ->
          value
              .number(indicator.unit())
              .map(number -> indicator.unit().print(number, indicator.decimals()))
              .orElse(Value.Special.NOT_AVAILABLE.display());
    };
  }

  /** The text with which a cell is edited: parts where it has them, else digits as given. */
  public static String editable(Value value) {
    return switch (value) {
      case Value.Special special -> special.key();
      case Value.Words words -> words.words();
      case Value.Figure figure -> figure.figure().toPlainString();
      case Value.Ratio ratio ->
          ratio.numerator().toPlainString() + "/" + ratio.denominator().toPlainString();
    };
  }

  /** The number as displayed, rounded half up to the indicator's decimals. */
  public static Optional<BigDecimal> displayed(Value value, Indicator indicator) {
    return value
        .number(indicator.unit())
        .map(number -> number.setScale(indicator.decimals(), RoundingMode.HALF_UP));
  }
}
