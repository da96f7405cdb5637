package org.indicatorworkbench.ui.grid;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The heading of a section.
 *
 * @param count how many indicators it has
 * @param folded whether they are hidden
 */
public record SectionLine(Section section, int count, boolean folded) implements GridLine {
  private static final ObservableValue<RowState> NO_ROW = new ReadOnlyObjectWrapper<>();

  @Override
  public ObservableValue<RowState> row() {
    return NO_ROW;
  }

  /** The heading as a screen reader speaks it. */
  String spoken() {
    return "Section %s, %d %s, %s"
        .formatted(
            section.heading(),
            count,
            count == 1 ? "indicator" : "indicators",
            folded ? "folded" : "unfolded");
  }
}
