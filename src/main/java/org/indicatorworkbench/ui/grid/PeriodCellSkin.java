package org.indicatorworkbench.ui.grid;

import javafx.scene.control.skin.TableCellSkin;
import org.indicatorworkbench.domain.row.RowState;

/** Marks in its corners a value that has more to tell, and places the editor over the cell. */
final class PeriodCellSkin extends TableCellSkin<GridLine, RowState> {
  // The toolkit changes the children while this is still being made.
  private CornerMarks marks;

  PeriodCellSkin(PeriodCell cell) {
    super(cell);
    mark(cell.marks());
  }

  void mark(CellMarks shown) {
    if (marks == null && shown != CellMarks.NONE) {
      marks = new CornerMarks(getChildren());
    }
    if (marks != null) {
      marks.show(shown);
      getSkinnable().requestLayout();
    }
  }

  @Override
  protected void updateChildren() {
    super.updateChildren();
    if (marks != null) {
      marks.restore();
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    super.layoutChildren(x, y, w, h);
    if (marks != null) {
      marks.layout(getSkinnable().getWidth(), getSkinnable().getHeight());
    }
    if (getSkinnable().getGraphic() instanceof CellEditor editor) {
      place(editor);
    }
  }

  /**
   * A long text goes beyond its cell: to the left where it can be seen there, else to the right.
   */
  private void place(CellEditor editor) {
    double cell = getSkinnable().getWidth();
    double wanted = Math.max(cell, editor.wantedWidth());
    double x = room() >= wanted - cell ? cell - wanted : 0;
    editor.resizeRelocate(snapPositionX(x), 0, snapSizeX(wanted), getSkinnable().getHeight());
  }

  /** How much of the table is in sight between the frozen columns and this cell. */
  private double room() {
    return getSkinnable().getTableView().getSkin() instanceof GridSkin skin
        ? getSkinnable().getLayoutX() - skin.flow().scrolled() - skin.frozenWidth()
        : 0;
  }
}
