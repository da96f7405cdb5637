package org.indicatorworkbench.ui.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.SpcPill;

/** One of the two icons of statistical process control with its word. */
final class SpcCell extends GridCell {
  private final SpcPill pill = new SpcPill();
  private final boolean assurance;

  SpcCell(FixedColumn column) {
    super(column);
    assurance = column == FixedColumn.ASSURANCE;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(pill);
    pill.setVisible(false);
  }

  @Override
  void show(RowState row) {
    if (assurance) {
      pill.show(row.spc().assurance());
    } else {
      pill.showVariation(row.spc());
    }
    pill.setVisible(true);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  @Override
  void showNothing() {
    pill.setVisible(false);
  }
}
