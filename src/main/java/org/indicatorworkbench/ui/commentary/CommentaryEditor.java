package org.indicatorworkbench.ui.commentary;

import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/** Where commentary is written, with the last period's text below it. */
public final class CommentaryEditor extends VBox {
  private final CommentaryModel model;
  private final GrowingTextArea area = new GrowingTextArea();
  private boolean beginning;

  /** An editor of the model's text. */
  public CommentaryEditor(CommentaryModel model) {
    this.model = model;
    getStyleClass().add("commentary-editor");
    getStylesheets().add(CommentaryEditor.class.getResource("commentary.css").toExternalForm());
    area.setId("commentary-text");
    area.editableProperty().bind(model.editableProperty());
    getChildren().addAll(area, new StatusLine(model), new PreviousText(model));
    model.textProperty().subscribe(this::show);
    model.keyProperty().subscribe(key -> key.ifPresent(this::begin));
    area.textProperty()
        .subscribe(
            text -> {
              if (!beginning) {
                model.type(text);
              }
            });
    area.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                model.finish();
              }
            });
  }

  /** Puts the focus into the text. */
  @Override
  public void requestFocus() {
    area.requestFocus();
  }

  /** Another text: its own name, an undo of its own, and the caret at its end. */
  private void begin(CommentaryKey key) {
    area.setAccessibleText(Prompt.name(key));
    area.setPromptText(Prompt.of(key));
    beginning = true;
    area.clear();
    area.setText(model.textProperty().get());
    area.end();
    beginning = false;
  }

  private void show(String text) {
    if (!text.equals(area.getText())) {
      int caret = Math.min(area.getCaretPosition(), text.length());
      area.setText(text);
      area.positionCaret(caret);
    }
  }
}
