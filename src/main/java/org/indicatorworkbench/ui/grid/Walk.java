package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import org.indicatorworkbench.ui.block.Block;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Position;

/**
 * Tab and Enter as they fill in a form: Enter goes back to the column in which the run of Tabs
 * began; in a selection both go round inside it.
 */
final class Walk {
  private final Cursor cursor;
  private int began;
  private Optional<Block> reached = Optional.empty();

  Walk(Cursor cursor) {
    this.cursor = cursor;
  }

  Cursor cursor() {
    return cursor;
  }

  /**
   * @param step 1 to the right, -1 to the left
   */
  void tab(int step) {
    if (cursor.selected().isWide()) {
      inside(step, true);
    } else {
      began = firstColumn();
      cursor.by(0, step);
      reached = cursor.selected().blockProperty().get();
    }
  }

  /**
   * @param step 1 down, -1 up
   */
  void enter(int step) {
    if (cursor.selected().isWide()) {
      inside(step, false);
      return;
    }
    Position next = cursor.moves().nextLine(cursor.position(), step);
    if (!next.equals(cursor.position())) {
      cursor.to(next.line(), firstColumn());
    }
  }

  /** Where the run began; a run ends as soon as the user goes anywhere in another way. */
  private int firstColumn() {
    // Whoever goes anywhere makes a new block, also if it is an equal one.
    return cursor.selected().blockProperty().get() == reached ? began : cursor.column();
  }

  private void inside(int step, boolean byLine) {
    CellRange range = cursor.selected().range().orElseThrow();
    cursor.walkTo(cursor.moves().within(range, cursor.position(), step, byLine));
  }
}
