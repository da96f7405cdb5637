package org.indicatorworkbench.ui.history;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import org.indicatorworkbench.work.history.StepWords;

/** A line of what a step changed: the indicator, or one thing about it. */
final class ChangeCell extends ListCell<StepWords.Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

  private final Text words = new Text();

  ChangeCell() {
    getStyleClass().add("change-cell");
    words.getStyleClass().add("change-words");
    words
        .wrappingWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(),
                widthProperty(),
                insetsProperty()));
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(StepWords.Line line, boolean empty) {
    super.updateItem(line, empty);
    setGraphic(empty ? null : words);
    pseudoClassStateChanged(HEADING, !empty && line instanceof StepWords.Heading);
    pseudoClassStateChanged(LEADS, !empty && line.place().isPresent());
    if (!empty) {
      words.setText(text(line));
      setAccessibleText(words.getText() + (line.place().isPresent() ? ", Enter goes there" : ""));
    }
  }

  private static String text(StepWords.Line line) {
    return switch (line) {
      case StepWords.Heading heading -> heading.text();
      case StepWords.Changed changed ->
          changed.words().what() + ": " + StepText.values(changed.words());
    };
  }
}
