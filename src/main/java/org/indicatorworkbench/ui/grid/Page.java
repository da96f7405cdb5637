package org.indicatorworkbench.ui.grid;

import javafx.scene.control.TableView;
import org.indicatorworkbench.ui.block.Position;

/**
 * How much of the table is on the screen at once.
 *
 * @param table which has its skin
 */
record Page(TableView<GridLine> table) {

  /** One line less than are in sight, so that the last one stays in sight as the first. */
  int lines() {
    double lines = new GridPlaces(table).view().getHeight() / table.getFixedCellSize();
    return Math.max(1, (int) lines - 1);
  }

  /**
   * The column that is as far away as the scrolled columns are wide together on the screen.
   *
   * @param step 1 to the right, -1 to the left
   */
  Position sideways(Position from, int step) {
    GridPlaces places = new GridPlaces(table);
    double room = places.view().getMaxX() - places.frozenEdge();
    int last = table.getVisibleLeafColumns().size() - 1;
    int column = from.column();
    double gone = 0;
    while (column + step >= 0 && column + step <= last && gone < room) {
      gone += table.getVisibleLeafColumn(column).getWidth();
      column += step;
    }
    return new Position(from.line(), column);
  }
}
