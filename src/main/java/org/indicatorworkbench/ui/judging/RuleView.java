package org.indicatorworkbench.ui.judging;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.work.judging.RuleDraft;
import org.indicatorworkbench.work.judging.RulePreview;

/**
 * The rule simulator: a rule to be edited, the sentence it will print, and every rating of all
 * history that it would change, before anything is applied.
 */
public final class RuleView extends BorderPane {
  private final RuleModel model;
  private final RuleForm form;
  private final RagPill pill = new RagPill(Rag.NOT_RATED);
  private final Label sentence = JudgingText.of("");
  private final Effects effects;

  /**
   * @param title what is edited
   * @param leave closes this view
   */
  public RuleView(RuleModel model, String title, Runnable leave) {
    this.model = model;
    getStyleClass().addAll("sheet", "rule-view");
    getStylesheets().add(RuleView.class.getResource("judging.css").toExternalForm());
    setAccessibleText(title);
    form =
        switch (model.draft()) {
          case RuleDraft.House house -> new HouseForm(model, house);
          case RuleDraft.Targets targets -> new TargetsForm(model, targets);
        };
    effects = new Effects(model.asked());
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    VBox head = new VBox(heading);
    head.getStyleClass().add("sheet-head");
    setTop(head);
    setCenter(page());
    Command apply =
        Command.of(
                "Apply",
                "Makes the rule so, as one step",
                () ->
                    model
                        .apply()
                        .thenAccept(
                            done -> {
                              if (done) {
                                leave.run();
                              }
                            }))
            .when(model.applicable());
    setBottom(
        model.canEdit()
            ? SheetFoot.of("Nothing is changed until you apply it.", leave, "Cancel", apply)
            : SheetFoot.of("This workspace is open to read only.", leave, "Close"));
    SheetFoot.leaveOnEscape(this, leave);
    model.previewProperty().subscribe(now -> now.ifPresent(this::show));
  }

  /** The focus goes to the first field. */
  @Override
  public void requestFocus() {
    applyCss();
    layout();
    form.enter();
  }

  private Node page() {
    ScrollPane scroll = new ScrollPane(form.node());
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("sheet-scroll", "rule-form-scroll");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    HBox line = new HBox(10, pill, sentence);
    line.getStyleClass().add("rule-sentence");
    VBox said = new VBox(4, JudgingText.heading(saidWhere()), line);
    VBox page = new VBox(scroll, said, effects);
    page.getStyleClass().add("rule-page");
    VBox.setVgrow(effects, Priority.ALWAYS);
    return page;
  }

  private String saidWhere() {
    return model.draft() instanceof RuleDraft.House
        ? "Printed beneath every table"
        : "Printed for " + model.asked().title();
  }

  private void show(RulePreview now) {
    form.tell(now.plan().problems());
    Optional<RowState> row = now.row();
    row.map(RowState::assessment).ifPresent(pill::show);
    pill.setVisible(row.isPresent());
    pill.setManaged(row.isPresent());
    sentence.setText(now.sentence());
    effects.show(now.simulation(), now.plan().problems().isEmpty());
  }
}
