package org.indicatorworkbench.ui.commentary;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;

/** What was written for the period before, in sight of whoever writes now. */
final class PreviousText extends VBox {

  PreviousText(CommentaryModel model) {
    getStyleClass().add("previous-text");
    Label period = new Label();
    period.getStyleClass().add("previous-period");
    Label text = new Label();
    text.getStyleClass().add("previous-words");
    text.setWrapText(true);
    text.setId("previous-words");
    Button copy =
        Command.of(
                "Copy into this one", "Starts this text from the earlier one", model::copyPrevious)
            .button();
    copy.setId("copy-previous");
    copy.getStyleClass().add("small");
    copy.visibleProperty()
        .bind(
            model
                .textProperty()
                .map(String::isBlank)
                .flatMap(blank -> model.editableProperty().map(can -> blank && can)));
    copy.managedProperty().bind(copy.visibleProperty());
    getChildren().addAll(period, text, copy);
    model
        .previousProperty()
        .subscribe(
            earlier -> {
              setVisible(earlier.isPresent());
              setManaged(earlier.isPresent());
              period.setText(earlier.map(it -> it.period().title()).orElse(""));
              text.setText(earlier.map(it -> it.commentary().text()).orElse(""));
            });
  }
}
