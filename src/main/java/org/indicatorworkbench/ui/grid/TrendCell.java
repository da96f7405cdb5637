package org.indicatorworkbench.ui.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Sparkline;
import org.indicatorworkbench.ui.control.SparklineView;

/** The last periods as a small line, which fills the cell. */
final class TrendCell extends GridCell {
  private final SparklineView line = new SparklineView();

  TrendCell() {
    super(FixedColumn.TREND);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    // Scrolling moves the line and does not change it.
    line.setCache(true);
    line.prefWidthProperty().bind(widthProperty());
    line.prefHeightProperty().bind(heightProperty());
  }

  @Override
  void show(RowState row) {
    line.show(row.sparkline());
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  void showNothing() {
    line.show(Sparkline.EMPTY);
  }
}
