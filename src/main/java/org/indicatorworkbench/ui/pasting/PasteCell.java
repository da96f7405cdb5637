package org.indicatorworkbench.ui.pasting;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of the preview: one line of its text, all of it in the tooltip. */
final class PasteCell extends TableCell<PreviewLine, String> {
  private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
  private static final int LONG = 20;

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    boolean blank = empty || text == null || text.isEmpty();
    setText(blank ? null : text.replace('\n', ' '));
    setTooltip(blank || text.length() < LONG ? null : new Tooltip(text));
    PreviewLine line = getTableRow() == null ? null : getTableRow().getItem();
    pseudoClassStateChanged(LEFT, !empty && line != null && line.isLeft());
  }
}
