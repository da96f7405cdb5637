package org.indicatorworkbench.ui.judging;

import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.ui.control.SheetFoot;

/** Puts a rating in place of the computed one: which, why and who says so. */
public final class OverrideView extends VBox {
  private final TextArea reason = new TextArea();

  /**
   * @param leave closes this view
   */
  public OverrideView(OverrideModel model, Runnable leave) {
    getStyleClass().addAll("sheet", "override-view");
    getStylesheets().add(OverrideView.class.getResource("judging.css").toExternalForm());
    setAccessibleText("Override rating of " + model.row().code());
    Label title = new Label("Override the rating for " + model.row().ratedAt().title());
    title.getStyleClass().add("sheet-title");
    Label what = JudgingText.of(model.row().code() + "  " + model.row().indicator().title());
    what.getStyleClass().add("muted");
    VBox head = new VBox(title, what);
    head.getStyleClass().add("sheet-head");
    HBox computed = new HBox(new RagPill(model.assessment().computed()));
    VBox words =
        new VBox(
            JudgingText.heading("Computed"),
            computed,
            JudgingText.of(JudgingText.sentence(model.assessment().why())),
            JudgingText.heading("In force instead"),
            ratings(model),
            field("Reason, which every paper will print", reason(model)),
            field("Decided by", author(model)),
            problem(model),
            JudgingText.heading("As it will be printed"),
            printed(model));
    words.getStyleClass().add("sheet-words");
    getChildren().setAll(head, words, foot(model, leave));
    SheetFoot.leaveOnEscape(this, leave);
  }

  /** The focus goes to the reason. */
  @Override
  public void requestFocus() {
    reason.requestFocus();
    reason.end();
  }

  private static HBox ratings(OverrideModel model) {
    ToggleGroup group = new ToggleGroup();
    HBox choices = new HBox();
    choices.getStyleClass().add("rating-choices");
    Stream.of(Rag.GREEN, Rag.AMBER, Rag.RED)
        .forEach(
            rag -> {
              ToggleButton choice = Named.named(RagPill.word(rag), new ToggleButton());
              choice.setGraphic(new RagPill(rag));
              choice.setId("override-" + rag.word().toLowerCase(java.util.Locale.ROOT));
              choice.setToggleGroup(group);
              choice.setSelected(rag == model.ragProperty().get());
              choice.setDisable(!model.canEdit());
              choice.setOnAction(
                  _ -> {
                    choice.setSelected(true);
                    model.ragProperty().set(rag);
                  });
              choices.getChildren().add(choice);
            });
    return choices;
  }

  private TextArea reason(OverrideModel model) {
    reason.setWrapText(true);
    reason.setPrefRowCount(3);
    reason.setId("override-reason");
    reason.textProperty().bindBidirectional(model.reasonProperty());
    reason.setEditable(model.canEdit());
    return Named.named("Reason", reason);
  }

  private static TextField author(OverrideModel model) {
    TextField author = Named.named("Decided by", new TextField());
    author.textProperty().bindBidirectional(model.authorProperty());
    author.setEditable(model.canEdit());
    return author;
  }

  private static Node field(String name, Node control) {
    Label label = JudgingText.heading(name);
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  private static Label problem(OverrideModel model) {
    Label problem = JudgingText.of("");
    problem.getStyleClass().add("failure");
    model.problemProperty().subscribe(words -> JudgingText.tell(problem, words));
    return problem;
  }

  private static Label printed(OverrideModel model) {
    Label printed = JudgingText.of("");
    printed.getStyleClass().add("printed");
    printed.textProperty().bind(model.printed());
    return printed;
  }

  private static HBox foot(OverrideModel model, Runnable leave) {
    if (!model.canEdit()) {
      return SheetFoot.of("This workspace is open to read only.", leave, "Close");
    }
    Command save =
        Command.of("Override", "Puts it in force as one step", () -> closing(model.save(), leave));
    HBox foot = SheetFoot.of("It holds for this period only.", leave, "Cancel", save);
    if (model.isDecided()) {
      Button back =
          Command.of(
                  "Take back",
                  "Lets the computed rating be in force again",
                  () -> closing(model.takeBack(), leave))
              .button();
      back.setMinWidth(USE_PREF_SIZE);
      foot.getChildren().add(foot.getChildren().size() - 1, back);
    }
    return foot;
  }

  private static void closing(CompletionStage<Boolean> step, Runnable leave) {
    step.thenAccept(
        done -> {
          if (done) {
            leave.run();
          }
        });
  }
}
