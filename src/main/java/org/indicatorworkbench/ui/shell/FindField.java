package org.indicatorworkbench.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Where the user types what to find. Enter goes to the next match or says that there is none;
 * Escape empties the field and goes back to the grid.
 */
final class FindField extends CustomTextField {
  private static final String KEYS = "Ctrl+F";

  /**
   * @param next goes to the next match of the text, and answers whether there is one
   * @param back gives the focus back
   */
  FindField(Predicate<String> next, Runnable back) {
    getStyleClass().add("find-field");
    setPromptText("Find an indicator");
    setAccessibleText("Find an indicator by its code or words; Enter goes to the next");
    Label keys = new Label(KEYS);
    keys.getStyleClass().add("key-hint");
    setRight(keys);
    setOnAction(event -> keys.setText(next.test(getText()) ? KEYS : "Not found"));
    textProperty()
        .addListener(
            (seen, before, text) -> {
              keys.setText(KEYS);
              if (text.isBlank()) {
                next.test("");
              }
            });
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
