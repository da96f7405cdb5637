package org.indicatorworkbench.ui.importing;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of a dry run; text that may not fit is told whole in its tooltip. */
final class PlanCell<T> extends TableCell<T, String> {
  private static final int SURELY_FITS = 8;

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    boolean blank = empty || text == null;
    setText(blank ? null : text);
    setTooltip(blank || text.length() <= SURELY_FITS ? null : new Tooltip(text));
  }
}
