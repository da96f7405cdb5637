package org.indicatorworkbench.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where the user types what to find. Enter goes to the next match, Escape empties the field and
 * goes back to the grid.
 */
final class FindField extends CustomTextField {

  /**
   * @param next goes to the next match of the text
   * @param back gives the focus back
   */
  FindField(Consumer<String> next, Runnable back) {
    getStyleClass().add("find-field");
    setPromptText("Find an indicator");
    setAccessibleText("Find an indicator by its code or words; Enter goes to the next");
    Label keys = new Label("Ctrl+F");
    keys.getStyleClass().add("key-hint");
    setRight(keys);
    setOnAction(event -> next.accept(getText()));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            clear();
            back.run();
            event.consume();
          }
        });
  }
}
