package org.indicatorworkbench.ui.commentary;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A wrapped text that is as high as what is written in it, within bounds; Tab leaves it. */
final class GrowingTextArea extends TextArea {
  private static final int FEWEST_LINES = 4;
  private static final int MOST_LINES = 16;
  private static final double NOT_TEXT = 2.2;

  private final Text measure = new Text();

  GrowingTextArea() {
    setWrapText(true);
    setPrefRowCount(FEWEST_LINES);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(_ -> grow());
    widthProperty().subscribe(_ -> grow());
    fontProperty().subscribe(_ -> grow());
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnTab);
  }

  private void grow() {
    measure.setText("x");
    double line = measure.getLayoutBounds().getHeight();
    measure.setText(getText() + " ");
    measure.setWrappingWidth(Math.max(line, getWidth() - NOT_TEXT * line));
    long lines = Math.round(measure.getLayoutBounds().getHeight() / line);
    setPrefRowCount(Math.clamp(lines, FEWEST_LINES, MOST_LINES));
  }

  private void leaveOnTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }
}
