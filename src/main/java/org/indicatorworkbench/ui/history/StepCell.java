package org.indicatorworkbench.ui.history;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.work.history.PastStep;
import org.indicatorworkbench.work.history.StepState;

/** A line of the history: what and when, and beneath it by whom and how it stands. */
final class StepCell extends ListCell<PastStep> {
  private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");

  /** So near to the end of what was read, more is read. */
  private static final int NEAR = 30;

  private final StepsModel model;
  private final StepTime time;
  private final Label name = label("step-name");
  private final Label when = label("step-when");
  private final Label detail = label("step-detail");
  private final Label state = label("step-state");
  private final VBox lines = new VBox(line(name, when), line(detail, state));

  StepCell(StepsModel model, StepTime time) {
    this.model = model;
    this.time = time;
    getStyleClass().add("step-cell");
    // As wide as the list and no wider: long names are cut with an ellipsis.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(PastStep step, boolean empty) {
    super.updateItem(step, empty);
    setGraphic(empty ? null : lines);
    if (empty) {
      setAccessibleText(null);
      return;
    }
    name.setText(step.name());
    when.setText(time.print(step.entry().at()));
    detail.setText(StepText.detail(step));
    state.setText(StepText.state(step));
    pseudoClassStateChanged(STANDS, step.state() == StepState.DONE);
    setAccessibleText(
        String.join(", ", name.getText(), when.getText(), detail.getText(), state.getText()));
    if (getIndex() + NEAR > model.steps().size()) {
      model.more();
    }
  }

  private static HBox line(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    right.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(left, right);
    line.getStyleClass().add("step-line");
    return line;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
