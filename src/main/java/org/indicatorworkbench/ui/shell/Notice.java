package org.indicatorworkbench.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.indicatorworkbench.ui.workbook.Unwritten;

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

  /**
   * Offers to do again what the sentence is about.
   *
   * @param attempts what waits for that; nothing is offered while none does
   */
  void offerAgain(ObservableList<Unwritten.Attempt> attempts, Runnable again) {
    Button button = new Button();
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> again.run());
    getChildren().add(1, button);
    Runnable name =
        () -> {
          boolean isOneCell = attempts.size() == 1 && attempts.getFirst().cells().size() == 1;
          button.setText(isOneCell ? "Type it again" : "Try again");
          button.setVisible(!attempts.isEmpty());
          button.setManaged(!attempts.isEmpty());
        };
    attempts.addListener((ListChangeListener<Unwritten.Attempt>) _ -> name.run());
    name.run();
  }
}
