package org.indicatorworkbench.ui.grid;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.TableView;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Position;

/**
 * Where lines and columns are on the screen, in pixels of the table.
 *
 * @param table which has its skin
 */
record GridPlaces(TableView<GridLine> table) {

  /** Where the lines are seen: below the headers, beside the scroll bars. */
  Bounds view() {
    GridFlow flow = flow();
    return new BoundingBox(flow.getLayoutX(), flow.getLayoutY(), flow.breadth(), flow.height());
  }

  /** The upper edge of a line, in sight or not. */
  double top(int line) {
    return flow().getLayoutY() + flow().top(line);
  }

  /** Where the scrolled columns come out from beneath the frozen ones. */
  double frozenEdge() {
    return flow().getLayoutX() + skin().frozenWidth();
  }

  /** The left edge of a column where it is scrolled to, in sight or not. */
  double left(int column) {
    double left = flow().getLayoutX();
    for (int at = 0; at < column; at++) {
      left += width(at);
    }
    return isFrozen(column) ? left : left - flow().scrolled();
  }

  double right(int column) {
    return left(column) + width(column);
  }

  /** The edges of a range, in sight or not. */
  Bounds of(CellRange range) {
    double x = left(range.left());
    double y = top(range.top());
    return new BoundingBox(x, y, right(range.right()) - x, top(range.bottom() + 1) - y);
  }

  /** What is shown at a point, or next to it where it is outside of the table. */
  Position at(double x, double y) {
    Bounds view = view();
    double inside = Math.clamp(x, view.getMinX(), Math.max(view.getMinX(), view.getMaxX() - 1));
    double below = Math.clamp(y, view.getMinY(), Math.max(view.getMinY(), view.getMaxY() - 1));
    int line = (int) Math.floor((below - top(0)) / table.getFixedCellSize());
    boolean overFrozen = inside < frozenEdge();
    int last = table.getVisibleLeafColumns().size() - 1;
    int column = 0;
    while (column < last && (isFrozen(column) != overFrozen || right(column) <= inside)) {
      column++;
    }
    return new Position(Math.clamp(line, 0, table.getItems().size() - 1), column);
  }

  boolean isFrozen(int column) {
    return ((GridColumn) table.getVisibleLeafColumn(column)).isFrozen();
  }

  private double width(int column) {
    return table.snapSizeX(table.getVisibleLeafColumn(column).getWidth());
  }

  private GridSkin skin() {
    return (GridSkin) table.getSkin();
  }

  private GridFlow flow() {
    return skin().flow();
  }
}
