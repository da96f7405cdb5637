package org.indicatorworkbench.ui.grid;

import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.shape.Polygon;
import org.indicatorworkbench.domain.row.RowState;

/** Paints a mark in the upper right corner of a value that has more to tell. */
final class PeriodCellSkin extends TableCellSkin<GridLine, RowState> {
  /** The legs of the mark as a share of the height of the cell. */
  private static final double SIZE = 0.22;

  // Made when first needed: most cells never have one.
  private Polygon corner;

  PeriodCellSkin(PeriodCell cell) {
    super(cell);
    mark(cell.hasMore());
  }

  void mark(boolean shown) {
    if (shown && corner == null) {
      corner = new Polygon();
      corner.getStyleClass().add("corner-mark");
      corner.setManaged(false);
      getChildren().add(corner);
      getSkinnable().requestLayout();
    }
    if (corner != null) {
      corner.setVisible(shown);
    }
  }

  @Override
  protected void updateChildren() {
    super.updateChildren();
    if (corner != null) {
      getChildren().add(corner);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    super.layoutChildren(x, y, w, h);
    if (corner != null) {
      double right = getSkinnable().getWidth();
      double size = SIZE * getSkinnable().getHeight();
      corner.getPoints().setAll(right - size, 0.0, right, 0.0, right, size);
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
