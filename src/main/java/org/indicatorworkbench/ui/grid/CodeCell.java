package org.indicatorworkbench.ui.grid;

import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The code of an indicator, with a grip at its side by which the row is dragged. The grip is seen
 * while the mouse is on the row.
 */
final class CodeCell extends GridCell {
  private final RowDrag drag;
  private final Region grip = new Region();

  CodeCell(RowDrag drag) {
    super(FixedColumn.CODE);
    this.drag = drag;
    grip.getStyleClass().add("grip");
    drag.letDrag(grip, () -> getTableRow().getItem());
    setContentDisplay(ContentDisplay.RIGHT);
  }

  @Override
  void show(RowState row) {
    setText(column().text(row));
    setGraphic(drag.isPossible() ? grip : null);
  }

  @Override
  void showNothing() {
    setText("");
    setGraphic(null);
  }
}
