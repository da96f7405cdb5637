package org.indicatorworkbench.ui.commentary;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Commentary.State;

/** Under the text: its words, its state, when it was saved, and the switch to ready. */
final class StatusLine extends FlowPane {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private final CommentaryModel model;
  private final Label words = part("commentary-words");
  private final Label state = part("commentary-state");
  private final Label saved = part("commentary-saved");
  private final CheckBox ready = new CheckBox("_Ready to publish");

  StatusLine(CommentaryModel model) {
    this.model = model;
    getStyleClass().add("commentary-status");
    setMinWidth(0);
    ready.setId("commentary-ready");
    ready.setOnAction(event -> model.mark(ready.isSelected() ? State.READY : State.DRAFT));
    getChildren().addAll(words, state, saved, ready);
    model.textProperty().subscribe(_ -> refresh());
    model.stateProperty().subscribe(_ -> refresh());
    model.savedAtProperty().subscribe(_ -> refresh());
    model.failedProperty().subscribe(_ -> refresh());
    model.editableProperty().subscribe(_ -> refresh());
  }

  private void refresh() {
    Commentary shown = new Commentary(model.textProperty().get(), model.stateProperty().get());
    boolean blank = shown.text().isBlank();
    ready.setSelected(!blank && shown.state() == State.READY);
    ready.setDisable(blank || !model.editableProperty().get());
    words.setText(words(shown.words()));
    put(state, blank ? "" : shown.state().key());
    put(saved, saved(blank));
  }

  private static String words(int count) {
    return count + (count == 1 ? " word" : " words");
  }

  private String saved(boolean blank) {
    if (!model.editableProperty().get()) {
      return "open for reading only";
    }
    if (model.failedProperty().get()) {
      return "not saved yet";
    }
    return blank
        ? ""
        : model.savedAtProperty().get().map(at -> "saved " + TIME.format(at)).orElse("");
  }

  private static Label part(String id) {
    Label part = new Label();
    part.setId(id);
    part.getStyleClass().add("commentary-part");
    return part;
  }

  private static void put(Label part, String text) {
    part.setText("· " + text);
    part.setVisible(!text.isEmpty());
    part.setManaged(!text.isEmpty());
  }
}
