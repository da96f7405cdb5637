package org.indicatorworkbench.ui.history;

import atlantafx.base.controls.CustomTextField;
import java.time.Clock;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.history.PastStep;

/** The history: every step, newest first; the chosen one in words, and taking it back. */
public final class HistoryView extends VBox {
  private final StepsModel model;
  private final ListView<PastStep> steps = Named.named("Steps, newest first", new ListView<>());
  private final CustomTextField words = new CustomTextField();
  private final Command takeBack;

  /**
   * @param clock which knows today
   * @param actions what the window does
   */
  public HistoryView(
      OpenWorkbook open, StepsModel model, ChosenStep chosen, Clock clock, HistoryActions actions) {
    this.model = model;
    takeBack = takeBack(chosen, actions);
    getStylesheets().add(HistoryView.class.getResource("history.css").toExternalForm());
    getStyleClass().add("history-view");
    ChangesView changes = new ChangesView(chosen, takeBack, actions::go);
    StepTime time = new StepTime(clock);
    steps.setItems(model.steps());
    steps.setCellFactory(_ -> new StepCell(model, time));
    steps.setPlaceholder(placeholder());
    steps.getStyleClass().add("step-list");
    steps
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((_, _, step) -> chosen.choose(Optional.ofNullable(step)));
    model.readingProperty().addListener((_, _, reading) -> chooseFirst(reading));
    onKey(steps, KeyCode.ENTER, changes::focusLines);
    VBox.setVgrow(steps, Priority.ALWAYS);
    VBox.setVgrow(changes, Priority.ALWAYS);
    getChildren().setAll(head(actions), filter(), new CellChip(model, open), steps, changes);
    addEventFilter(KeyEvent.KEY_PRESSED, key -> escaped(key, actions));
  }

  /** Puts the focus into the list of steps. */
  public void focusSteps() {
    steps.requestFocus();
    chooseFirst(false);
  }

  private void chooseFirst(boolean reading) {
    if (!reading && steps.getSelectionModel().isEmpty()) {
      steps.getSelectionModel().selectFirst();
    }
  }

  /** Takes the chosen step back; its keys are to work in the whole window. */
  public Command takeBack() {
    return takeBack;
  }

  private static Command takeBack(ChosenStep chosen, HistoryActions actions) {
    return Command.of(
            "Take back",
            "Takes the chosen step back, whatever was done after it",
            () -> chosen.takeBack(actions::reveal))
        .on("Shortcut+Shift+U")
        .when(
            Bindings.createBooleanBinding(
                () -> chosen.shownProperty().get().filter(s -> s.obstacle().isEmpty()).isPresent(),
                chosen.shownProperty()));
  }

  private static HBox head(HistoryActions actions) {
    Label title = new Label("History");
    title.getStyleClass().add("history-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button closing = Command.of("Close", "Takes the history away (Esc)", actions::close).button();
    closing.getStyleClass().add("flat");
    HBox head = new HBox(title, gap, closing);
    head.getStyleClass().add("history-head");
    return head;
  }

  private StackPane filter() {
    words.setPromptText("Words, a name or a code");
    words.setAccessibleText("Show only steps with these words, names or indicator codes");
    words.textProperty().bindBidirectional(model.wordsProperty());
    onKey(words, KeyCode.ENTER, this::focusSteps);
    onKey(words, KeyCode.DOWN, this::focusSteps);
    StackPane box = new StackPane(words);
    box.getStyleClass().add("history-filter");
    return box;
  }

  private Label placeholder() {
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing.getStyleClass().add("changes-remark");
    nothing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whyEmpty,
                model.readingProperty(),
                model.wordsProperty(),
                model.cellProperty()));
    return nothing;
  }

  private String whyEmpty() {
    if (model.readingProperty().get()) {
      return "Reading the history…";
    }
    if (!model.wordsProperty().get().isBlank()) {
      return "No step has these words.";
    }
    return model
        .cellProperty()
        .get()
        .map(cell -> cell.title() + " has never had a value.")
        .orElse("Nothing has been done in this workspace yet. What you do is listed here.");
  }

  /** Before the lists take the key: it empties the field first, then it closes the history. */
  private void escaped(KeyEvent key, HistoryActions actions) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      if (words.isFocused() && !words.getText().isEmpty()) {
        words.clear();
      } else {
        actions.close();
      }
    }
  }

  private static void onKey(Node node, KeyCode code, Runnable action) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == code) {
            action.run();
            key.consume();
          }
        });
  }
}
