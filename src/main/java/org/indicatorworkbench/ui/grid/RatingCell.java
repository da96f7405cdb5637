package org.indicatorworkbench.ui.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.RagPill;

/** The rating. */
final class RatingCell extends GridCell {
  private final RagPill pill = new RagPill(Rag.NOT_RATED);

  RatingCell() {
    super(FixedColumn.RATING);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(pill);
    pill.setVisible(false);
  }

  @Override
  void show(RowState row) {
    pill.show(row.assessment());
    pill.setVisible(true);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  void showNothing() {
    pill.setVisible(false);
  }
}
