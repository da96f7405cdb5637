package org.indicatorworkbench.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.indicatorworkbench.ui.grid.Finding;

/**
 * Where the user types what to find, which is marked and gone to while it is typed. Enter goes to
 * the next match, with Shift to the one before; Escape empties the field and goes back to the grid,
 * which stays where it is.
 */
final class FindField extends CustomTextField {
  private static final String KEYS = "Ctrl+F";

  FindField(Finding finding, Runnable back) {
    getStyleClass().add("find-field");
    setPromptText("Find an indicator");
    setAccessibleText("Find an indicator by its code or words; Enter goes to the next");
    Label status = new Label();
    status.getStyleClass().add("key-hint");
    status.setMinWidth(USE_PREF_SIZE);
    status.textProperty().bind(finding.status().map(words -> words.isEmpty() ? KEYS : words));
    accessibleHelpProperty().bind(finding.status());
    setRight(status);
    textProperty().subscribe((_, text) -> finding.seek(text));
    addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, finding, back));
  }

  private void pressed(KeyEvent key, Finding finding, Runnable back) {
    switch (key.getCode()) {
      case KeyCode.ENTER -> finding.go(!key.isShiftDown());
      case KeyCode.ESCAPE -> {
        clear();
        back.run();
      }
      default -> {
        return;
      }
    }
    key.consume();
  }
}
