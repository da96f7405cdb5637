package org.indicatorworkbench.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One sentence that the user has to read, across the top of the window until it is closed. */
final class Notice extends HBox {

  /**
   * @param sentence shown while there is one; closing the notice empties it
   */
  Notice(ObjectProperty<Optional<String>> sentence) {
    getStyleClass().add("notice");
    Label words = new Label();
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button("Close");
    close.setAccessibleText("Close this message");
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(event -> sentence.set(Optional.empty()));
    getChildren().setAll(words, close);
    sentence.subscribe(
        told -> {
          words.setText(told.orElse(""));
          setVisible(told.isPresent());
          setManaged(told.isPresent());
        });
  }
}
