package org.indicatorworkbench.ui.checks;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.check.Findings;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;

/** What the checks found, gravest first, and what was waived. */
public final class ChecksView extends VBox {
  private final ChecksModel model;
  private final ChecksActions actions;
  private final ListView<FindingLine> list = Named.named("Findings", new ListView<>());
  private final CustomTextField words = new CustomTextField();
  private final ChosenFinding chosen;
  private Optional<FindingLine.One> last = Optional.empty();
  private int lastIndex;

  public ChecksView(ChecksModel model, ChecksActions actions) {
    this.model = model;
    this.actions = actions;
    chosen = new ChosenFinding(model, actions);
    getStylesheets().add(ChecksView.class.getResource("checks.css").toExternalForm());
    getStyleClass().add("checks-view");
    list.setItems(model.lines());
    list.setCellFactory(_ -> new FindingCell());
    list.setPlaceholder(placeholder());
    list.getStyleClass().add("finding-list");
    list.getSelectionModel().selectedItemProperty().addListener(_ -> choose());
    model.lines().addListener((ListChangeListener<FindingLine>) _ -> keepChosen());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            go();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(head(), summary(), filter(), list, chosen);
    addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
  }

  /** Puts the focus into the list. */
  public void focusFindings() {
    list.requestFocus();
    if (one().isEmpty()) {
      selectFrom(0, 1);
    }
  }

  private Optional<FindingLine.One> one() {
    return list.getSelectionModel().getSelectedItem() instanceof FindingLine.One one
        ? Optional.of(one)
        : Optional.empty();
  }

  private void choose() {
    one()
        .ifPresent(
            line -> {
              last = Optional.of(line);
              lastIndex = list.getSelectionModel().getSelectedIndex();
            });
    chosen.choose(one());
  }

  /**
   * After a change the same finding stays chosen; where it is gone or was waived, the one that has
   * taken its place.
   */
  private void keepChosen() {
    int there =
        IntStream.range(0, list.getItems().size())
            .filter(at -> last.filter(line -> line.isAs(list.getItems().get(at))).isPresent())
            .findFirst()
            .orElse(Math.min(lastIndex, list.getItems().size() - 1));
    if (!selectFrom(Math.max(0, there), 1)) {
      selectFrom(there, -1);
    }
    choose();
  }

  /** Selects the next finding from an index on; headings are passed over. */
  private boolean selectFrom(int index, int step) {
    for (int at = index; at >= 0 && at < list.getItems().size(); at += step) {
      if (list.getItems().get(at) instanceof FindingLine.One) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        list.scrollTo(Math.max(0, at - 1));
        return true;
      }
    }
    return false;
  }

  private void pressed(KeyEvent key) {
    int at = list.getSelectionModel().getSelectedIndex();
    if (key.getCode() == KeyCode.ENTER) {
      go();
    } else if (key.getCode() == KeyCode.DOWN) {
      selectFrom(at + 1, 1);
    } else if (key.getCode() == KeyCode.UP) {
      selectFrom(at - 1, -1);
    } else {
      return;
    }
    key.consume();
  }

  private void go() {
    one()
        .map(FindingLine.One::finding)
        .filter(found -> found.code().isPresent())
        .ifPresent((Finding found) -> actions.go(found));
  }

  private HBox head() {
    Label title = new Label("Checks");
    title.getStyleClass().add("checks-title");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button closing = Command.of("Close", "Takes the checks away (Esc)", actions::close).button();
    closing.getStyleClass().add("flat");
    HBox head = new HBox(title, gap, closing);
    head.getStyleClass().add("checks-head");
    return head;
  }

  private Label summary() {
    Label summary = new Label();
    summary.getStyleClass().add("checks-summary");
    summary
        .textProperty()
        .bind(
            model
                .findingsProperty()
                .map(found -> found.map(Findings::summary).orElse("Checking…")));
    return summary;
  }

  private StackPane filter() {
    words.setPromptText("A rule, a code or words");
    words.setAccessibleText("Show only findings with these words");
    words.textProperty().bindBidirectional(model.wordsProperty());
    words.setOnAction(_ -> focusFindings());
    StackPane box = new StackPane(words);
    box.getStyleClass().add("checks-filter");
    return box;
  }

  private Label placeholder() {
    Label nothing = new Label();
    nothing.setWrapText(true);
    nothing.getStyleClass().add("finding-remark");
    nothing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::whyEmpty, model.findingsProperty(), model.wordsProperty()));
    return nothing;
  }

  private String whyEmpty() {
    if (model.findingsProperty().get().isEmpty()) {
      return "Checking…";
    }
    return model.wordsProperty().get().isBlank()
        ? "Nothing was found. The checks run again after every change."
        : "No finding has these words.";
  }

  private void escaped(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      if (words.isFocused() && !words.getText().isEmpty()) {
        words.clear();
      } else {
        actions.close();
      }
    }
  }
}
