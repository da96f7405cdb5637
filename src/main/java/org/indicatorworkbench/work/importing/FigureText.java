package org.indicatorworkbench.work.importing;

import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;

/** A value as a dry run shows it: as its cell does, with the parts it was made of. */
final class FigureText {
  private FigureText() {}

  static String of(Value value, Indicator indicator) {
    String printed = ValuePrinter.print(value, indicator);
    return value instanceof Value.Ratio
        ? printed + " (" + ValuePrinter.editable(value) + ")"
        : printed;
  }
}
