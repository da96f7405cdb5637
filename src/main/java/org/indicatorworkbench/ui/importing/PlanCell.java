package org.indicatorworkbench.ui.importing;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** A cell of a dry run: all of its text is read, on as many lines as it needs. */
final class PlanCell<T> extends TableCell<T, String> {
  private static final double PADDING = 18;

  private final Text words = new Text();

  PlanCell() {
    words.getStyleClass().add("plan-text");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    boolean blank = empty || text == null;
    words.setText(blank ? "" : text);
    setText(blank ? null : text);
    setGraphic(blank ? null : words);
  }
}
