package org.indicatorworkbench.ui.view;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Named;

/** Asks for the name of a view. Enter takes it, Escape leaves everything as it is. */
public final class NameSheet extends VBox {
  private final TextField field = Named.named("Name of the view", new TextField());

  /**
   * @param model which knows the names that are taken
   * @param begin the name to begin with
   * @param verb what the button says: "Save", "Rename"
   * @param take gets a name that is not blank
   * @param close takes the sheet away
   */
  public NameSheet(
      ViewModel model, String begin, String verb, Consumer<String> take, Runnable close) {
    getStyleClass().addAll("sheet", "name-sheet");
    Label title = new Label(verb + " view");
    title.getStyleClass().add("sheet-title");
    title.setLabelFor(field);
    field.setText(begin);
    Label taken = new Label();
    taken.getStyleClass().add("muted");
    taken.setWrapText(true);
    taken.setMinHeight(USE_PREF_SIZE);
    taken
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model
                        .find(field.getText())
                        .filter(other -> !other.equals(begin))
                        .map(other -> "Replaces the view “" + other + "”.")
                        .orElse("It is kept in the workspace, for everyone who opens it."),
                field.textProperty()));
    Button ok = new Button(verb);
    ok.getStyleClass().add("accent");
    ok.setDefaultButton(true);
    ok.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
    ok.setOnAction(
        _ -> {
          close.run();
          take.accept(field.getText());
        });
    Button cancel = new Button("Cancel");
    cancel.setOnAction(_ -> close.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            close.run();
            key.consume();
          }
        });
    HBox buttons = new HBox(ok, cancel);
    buttons.getStyleClass().add("buttons");
    getChildren().setAll(title, field, taken, buttons);
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }
}
