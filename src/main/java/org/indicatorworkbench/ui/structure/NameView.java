package org.indicatorworkbench.ui.structure;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.control.SheetFoot;

/** Asks for one name, and says at once what is wrong with it. */
public final class NameView extends VBox {
  private final TextField field = new TextField();
  private final Label problem = new Label();

  /**
   * What is asked for.
   *
   * @param title of the sheet
   * @param label of the field
   * @param now the name as it is
   * @param explanation what becomes of it
   */
  public record Question(String title, String label, String now, String explanation) {}

  /**
   * @param check throws {@link Unreadable} where the name cannot be taken
   * @param take what is done with the name
   * @param leave closes this view
   */
  public NameView(
      Question question, Consumer<String> check, Consumer<String> take, Runnable leave) {
    getStyleClass().addAll("sheet", "name-view");
    setAccessibleText(question.title());
    Label title = new Label(question.title());
    title.getStyleClass().add("sheet-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    Named.named(question.label(), field);
    field.setText(question.now());
    Label label = new Label(question.label());
    label.setLabelFor(field);
    problem.getStyleClass().add("failure");
    problem.setWrapText(true);
    Label words = new Label(question.explanation());
    words.getStyleClass().add("muted");
    words.setWrapText(true);
    VBox body = new VBox(6, label, field, problem, words);
    body.getStyleClass().add("sheet-words");
    Command save =
        Command.of(
            "Save",
            question.explanation(),
            () -> {
              if (isGood(check)) {
                leave.run();
                take.accept(field.getText());
              }
            });
    field.textProperty().addListener(_ -> tell(""));
    tell("");
    getChildren().setAll(head, body, SheetFoot.of("", leave, "Cancel", save));
    SheetFoot.leaveOnEscape(this, leave);
  }

  /** The focus goes to the name, all of it selected. */
  @Override
  public void requestFocus() {
    field.requestFocus();
    field.selectAll();
  }

  private boolean isGood(Consumer<String> check) {
    try {
      check.accept(field.getText());
      return true;
    } catch (Unreadable unreadable) {
      String reason = unreadable.getMessage();
      tell(reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1) + ".");
      return false;
    }
  }

  private void tell(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
    field.setAccessibleHelp(words);
  }
}
