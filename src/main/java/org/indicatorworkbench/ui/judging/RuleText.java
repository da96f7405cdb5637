package org.indicatorworkbench.ui.judging;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Named;

/** A field with its name above and what is wrong with it beneath. */
final class RuleText extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextField field;
  private final Label problem = JudgingText.of("");
  private final String hint;

  /**
   * @param spoken the name that a screen reader says
   * @param hint what can be written
   * @param changed what is done when the text is another
   */
  RuleText(String label, String spoken, String hint, String text, Runnable changed) {
    this.hint = hint;
    getStyleClass().add("rule-text");
    field = Named.named(spoken, new TextField(text));
    field.setPromptText(hint);
    field.setAccessibleHelp(hint);
    field.textProperty().addListener(_ -> changed.run());
    problem.getStyleClass().add("failure");
    Label name = new Label(label);
    name.setLabelFor(field);
    name.getStyleClass().add("muted");
    JudgingText.tell(name, label);
    getChildren().setAll(name, field, problem);
    tell("");
  }

  TextField field() {
    return field;
  }

  String text() {
    return field.getText() == null ? "" : field.getText();
  }

  /** Says what is wrong; empty: nothing. */
  void tell(String words) {
    JudgingText.tell(problem, words.isEmpty() ? "" : words + ".");
    field.pseudoClassStateChanged(WRONG, !words.isEmpty());
    field.setAccessibleHelp(words.isEmpty() ? hint : words);
  }
}
