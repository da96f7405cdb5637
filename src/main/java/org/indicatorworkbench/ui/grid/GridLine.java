package org.indicatorworkbench.ui.grid;

import javafx.beans.value.ObservableValue;
import org.indicatorworkbench.domain.row.RowState;

/** A line of the grid: the heading of a section, or an indicator. */
public sealed interface GridLine permits SectionLine, IndicatorLine {

  /** What the cells of the line show; its value is null in a heading. */
  ObservableValue<RowState> row();
}
