package org.indicatorworkbench.ui.importing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
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

  public ImportView(ImportModel model) {
    this.model = model;
    getStyleClass().addAll("sheet", "import-view");
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
      case Planned planned -> showPlan(planned.plan());
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

  private void showPlan(ImportPlan plan) {
    VBox head = new VBox(title("Import: what would change"), FilesRead.of(plan));
    head.getStyleClass().add("sheet-head");
    Button apply = apply(plan);
    put(
        head,
        new VBox(new PlanCounts(plan), PlanTables.of(plan)),
        foot(footing(plan), cancel(plan.isEmpty() ? "Close" : "Cancel"), apply));
    (plan.isEmpty() ? this : apply).requestFocus();
  }

  private static String footing(ImportPlan plan) {
    if (!plan.isEmpty()) {
      return "Nothing is written until you apply. One undo takes it all back.";
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

  private static HBox foot(String words, Button... buttons) {
    Label label = new Label(words);
    label.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(10, label, gap);
    foot.getChildren().addAll(buttons);
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }
}
