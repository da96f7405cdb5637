package org.indicatorworkbench.ui.grid;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The heading of a section, or of whatever else the rows are grouped by.
 *
 * @param count how many indicators stand under it
 * @param folded whether they are hidden
 */
public record SectionLine(Heading heading, int count, boolean folded) implements GridLine {
  private static final ObservableValue<RowState> NO_ROW = new ReadOnlyObjectWrapper<>();

  @Override
  public ObservableValue<RowState> row() {
    return NO_ROW;
  }

  /** The heading as a screen reader speaks it. */
  String spoken() {
    return "%s %s, %d %s, %s"
        .formatted(
            heading.by().title(),
            heading.text(),
            count,
            count == 1 ? "indicator" : "indicators",
            folded ? "folded" : "unfolded");
  }
}
