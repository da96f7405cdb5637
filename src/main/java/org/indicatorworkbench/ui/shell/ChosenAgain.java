package org.indicatorworkbench.ui.shell;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Makes a list whose choice is taken back by choosing it again, or by Escape. */
final class ChosenAgain {
  private ChosenAgain() {}

  static void clears(ListView<?> list) {
    list.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (isOnChosen(event.getPickResult().getIntersectedNode())) {
            list.getSelectionModel().clearSelection();
            event.consume();
          }
        });
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            list.getSelectionModel().clearSelection();
          }
        });
  }

  private static boolean isOnChosen(javafx.scene.Node node) {
    javafx.scene.Node at = node;
    while (at != null && !(at instanceof ListCell<?>)) {
      at = at.getParent();
    }
    return at instanceof ListCell<?> cell && cell.isSelected();
  }
}
