package org.indicatorworkbench.ui.importing;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.importing.ImportModel.Failed;
import org.indicatorworkbench.ui.importing.ImportModel.Over;
import org.indicatorworkbench.ui.importing.ImportModel.Planned;
import org.indicatorworkbench.ui.importing.ImportModel.Reading;
import org.indicatorworkbench.work.importing.ImportPlan;

/** The dry run: what an import would change, before anything is written. */
public final class ImportView extends BorderPane {
  private final ImportModel model;
  private final VBox head = new VBox();
  private final StatisticsChoices choices;
  private final BooleanProperty isCurrent = new SimpleBooleanProperty();

  public ImportView(ImportModel model) {
    this.model = model;
    choices =
        new StatisticsChoices(
            name -> model.answer(answers -> answers.withOwnAuthority(name)),
            (measure, code) -> model.answer(answers -> answers.with(measure.key(), code)));
    getStyleClass().addAll("sheet", "import-view");
    head.getStyleClass().add("sheet-head");
    setAccessibleText("Import: what would change");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.leave();
            event.consume();
          }
        });
    model.stageProperty().subscribe(this::show);
  }

  private void show(ImportModel.Stage stage) {
    switch (stage) {
      case Reading reading -> showReading(reading);
      case Planned planned when planned.isCurrent() -> showPlan(planned);
      case Planned _ -> isCurrent.set(false);
      case Failed failed -> showFailure(failed);
      case Over _ -> setCenter(null);
    }
  }

  private void showReading(Reading reading) {
    ProgressIndicator turning = new ProgressIndicator();
    turning.setAccessibleText("Reading");
    Label words = new Label(reading.files() == 1 ? "Reading the file…" : "Reading the files…");
    put(title("Import"), message(turning, words), foot("", cancel("Cancel")));
  }

  private void showFailure(Failed failed) {
    Label words = new Label(failed.sentence());
    words.setWrapText(true);
    words.getStyleClass().add("failure");
    Button close = cancel("Close");
    put(title("Import: not possible"), message(words), foot("Nothing was changed.", close));
    close.requestFocus();
  }

  private void showPlan(Planned planned) {
    ImportPlan plan = planned.plan();
    Node files = FilesRead.of(plan, planned.files().unusable());
    boolean isFirst = head.getChildren().isEmpty();
    if (isFirst) {
      head.getChildren().add(title("Import: what would change"));
      if (!planned.files().choices().isEmpty()) {
        head.getChildren().add(new SheetChoices(planned.files().choices(), model::take));
      }
      head.getChildren().add(files);
    } else {
      // The boxes stay, so that the one which was just ticked keeps the focus.
      head.getChildren().set(head.getChildren().size() - 1, files);
    }
    choices.show(plan);
    Button apply = apply(plan);
    isCurrent.set(true);
    put(
        head,
        scrolled(new VBox(choices, new PlanCounts(plan), PlanTables.of(plan))),
        foot(footing(plan), cancel(plan.isEmpty() ? "Close" : "Cancel"), apply));
    if (isFirst) {
      (plan.isEmpty() ? this : apply).requestFocus();
    }
  }

  private static String footing(ImportPlan plan) {
    if (!plan.isEmpty()) {
      return "Nothing is written until you apply. One undo takes it all back.";
    }
    if (plan.files().isEmpty()) {
      return "No sheet is ticked; tick those that are to be imported.";
    }
    return plan.hasRejected()
        ? "Nothing would change; what is left out is listed with its reasons."
        : "The workspace holds all of this already.";
  }

  private Button apply(ImportPlan plan) {
    int count = plan.changes().changes().size();
    Button apply =
        Command.of(
                "Apply %,d %s".formatted(count, count == 1 ? "change" : "changes"),
                "Makes all of these changes as one step",
                model::apply)
            .when(isCurrent)
            .button();
    apply.getStyleClass().add("accent");
    apply.setDefaultButton(true);
    apply.setVisible(!plan.isEmpty());
    apply.setManaged(!plan.isEmpty());
    return apply;
  }

  private Button cancel(String name) {
    return Command.of(name, "Leaves the workspace as it is", model::leave).button();
  }

  private void put(Node head, Node body, Node foot) {
    setTop(head);
    setCenter(body);
    setBottom(foot);
  }

  private static Label title(String text) {
    Label title = new Label(text);
    title.getStyleClass().add("sheet-title");
    return title;
  }

  private static VBox message(Node... content) {
    VBox box = new VBox(12, content);
    box.setAlignment(Pos.CENTER);
    box.getStyleClass().add("sheet-message");
    return box;
  }

  /** Where the window is low for the size of its text, what does not fit is scrolled to. */
  private static ScrollPane scrolled(VBox body) {
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private static HBox foot(String words, Button... buttons) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(10, label, gap);
    foot.getChildren().addAll(buttons);
    List.of(buttons).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }
}
