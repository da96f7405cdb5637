package org.indicatorworkbench.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.work.history.ChangedPlace;
import org.indicatorworkbench.work.history.StepWords;

/** What the chosen step changed, line by line, and the button that takes it back. */
final class ChangesView extends VBox {
  private final ListView<StepWords.Line> lines =
      Named.named("What the chosen step changed", new ListView<>());
  private final Label title = label("changes-title");
  private final Label more = label("changes-remark");
  private final Label told = label("changes-told");
  private final Label reason = label("changes-remark");
  private final Label nothing = label("changes-remark");
  private final Consumer<ChangedPlace> go;

  /**
   * @param takeBack takes the chosen step back
   * @param go takes the user to a place in the grid
   */
  ChangesView(ChosenStep chosen, Command takeBack, Consumer<ChangedPlace> go) {
    this.go = go;
    getStyleClass().add("changes-view");
    lines.getStyleClass().add("change-list");
    lines.setCellFactory(_ -> new ChangeCell());
    lines.setPlaceholder(nothing);
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    lines.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    VBox.setVgrow(lines, Priority.ALWAYS);
    told.textProperty().bind(chosen.toldProperty());
    hideWhenEmpty(title);
    hideWhenEmpty(more);
    hideWhenEmpty(told);
    hideWhenEmpty(reason);
    Button button = takeBack.button();
    button.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(reason, Priority.ALWAYS);
    reason.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(reason, new Region(), button);
    HBox.setHgrow(foot.getChildren().get(1), Priority.SOMETIMES);
    foot.getStyleClass().add("changes-foot");
    getChildren().setAll(title, lines, more, told, foot);
    chosen.shownProperty().subscribe(this::show);
  }

  /** Puts the focus into the list. */
  void focusLines() {
    lines.requestFocus();
    if (lines.getSelectionModel().isEmpty()) {
      lines.getSelectionModel().selectFirst();
    }
  }

  private void show(Optional<ChosenStep.Shown> shown) {
    title.setText(shown.map(known -> known.step().name()).orElse(""));
    nothing.setText(
        shown.isPresent()
            ? "Nothing is left of it: what was written was deleted again."
            : "Choose a step to see what it changed.");
    reason.setText(
        shown
            .flatMap(ChosenStep.Shown::obstacle)
            .map(why -> "Cannot be taken back. " + why)
            .orElse(""));
    more.setText(
        shown
            .map(known -> known.words().more())
            .filter(count -> count > 0)
            .map("and %,d more changes"::formatted)
            .orElse(""));
    var next = shown.map(known -> known.words().lines()).orElse(java.util.List.of());
    if (!lines.getItems().equals(next)) {
      lines.getItems().setAll(next);
      lines.scrollTo(0);
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      go();
      key.consume();
    }
  }

  private void clicked(MouseEvent click) {
    if (click.getPickResult().getIntersectedNode() != lines) {
      go();
    }
  }

  private void go() {
    Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
        .flatMap(StepWords.Line::place)
        .ifPresent(go);
  }

  private static void hideWhenEmpty(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
