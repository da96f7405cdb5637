package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** What the user does to a figure in the grid. The result comes back as a new row of the model. */
public interface GridActions {

  /**
   * A text was typed into a cell.
   *
   * @param text not blank
   * @return why it cannot be a value, as one sentence; empty when it can
   */
  Optional<String> edit(IndicatorCode code, Period period, String text);

  /** The value of a cell was taken away. */
  void clear(IndicatorCode code, Period period);
}
