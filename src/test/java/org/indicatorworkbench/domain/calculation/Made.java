package org.indicatorworkbench.domain.calculation;

import static org.indicatorworkbench.domain.AnIndicator.period;

import java.math.RoundingMode;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.AWorkspace;

/** Rows for tests of calculated columns, and what their cells say. */
final class Made {
  private Made() {}

  /**
   * @param values one a period, divided by spaces, the last for that period; "." for no value
   */
  static AnIndicator values(AnIndicator made, String values, String last) {
    String[] texts = values.split(" ");
    Period end = period(last);
    for (int at = 0; at < texts.length; at++) {
      if (!texts[at].equals(".")) {
        made.with(end.plus(1 - texts.length + at).key(), texts[at]);
      }
    }
    return made;
  }

  static RowState row(AnIndicator made, String asked) {
    return row(new AWorkspace().with("X1", made), asked);
  }

  static RowState row(AWorkspace workspace, String asked) {
    return RowDeriver.all(workspace.made(), period(asked)).getFirst();
  }

  /** The text of the cell and the formula, or the reason alone. */
  static String said(Calculation calculation, RowState row) {
    return switch (calculation.of(row)) {
      case Calculated.Figure figure -> figure.text() + " | " + figure.why();
      case Calculated.NotGiven none -> "– | " + none.why();
    };
  }

  /** The exact number to four digits; empty where there is none. */
  static String number(Calculation calculation, RowState row) {
    return calculation
        .of(row)
        .number()
        .map(number -> number.setScale(4, RoundingMode.HALF_UP).toPlainString())
        .orElse("");
  }
}
