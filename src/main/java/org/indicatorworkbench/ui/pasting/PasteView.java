package org.indicatorworkbench.ui.pasting;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.work.pasting.PastePlan;
import org.indicatorworkbench.work.pasting.PasteWords;

/** What a paste would do, cell by cell, where not all of it can be done. */
public final class PasteView extends BorderPane {
  private final PasteModel model;
  private final PasteTable table = new PasteTable();
  private final Label summary = new Label();
  private final VBox remarks = new VBox(2);
  private final CheckBox agreed = new CheckBox();
  private final CheckBox onlyLeft = new CheckBox();
  private final CheckBox byName = new CheckBox();
  private final Button apply;
  private final Button cancel;
  private final Glance glance = new Glance();

  public PasteView(PasteModel model) {
    this.model = model;
    getStyleClass().addAll("sheet", "paste-view");
    setAccessibleText("What would be changed");
    apply = Command.of("Apply", "Applies what can be applied, as one step", model::apply).button();
    cancel = Command.of("Cancel", "Leaves every cell as it is", model::leave).button();
    apply.textProperty().unbind();
    apply.accessibleTextProperty().bind(apply.textProperty());
    apply.disableProperty().unbind();
    apply.getStyleClass().add("accent");
    apply.defaultButtonProperty().bind(glance.takenProperty());
    setTop(head());
    setCenter(table);
    setBottom(new VBox(whole(), foot()));
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> glance.take());
    addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.plannedProperty().subscribe(this::show);
    model.plannedProperty().subscribe(_ -> glance.awaitAnother());
    model.agreedProperty().subscribe((_, _) -> show(model.plannedProperty().get()));
    model.onlyLeftProperty().subscribe((_, _) -> show(model.plannedProperty().get()));
    model.problemProperty().subscribe(_ -> show(model.plannedProperty().get()));
    focusedProperty().subscribe(this::focusOn);
  }

  private VBox head() {
    Label title = new Label(model.plannedProperty().get().plan().edits().name());
    title.getStyleClass().add("sheet-title");
    summary.setWrapText(true);
    choice(
        agreed, "Replace values that have a numerator and a denominator", model.agreedProperty());
    choice(onlyLeft, "Only what is not applied", model.onlyLeftProperty());
    choice(byName, "Follow the periods and indicators named in the block", model.byNameProperty());
    FlowPane choices = new FlowPane(18, 6, onlyLeft, agreed, byName);
    VBox head = new VBox(title, summary, remarks, choices);
    head.getStyleClass().add("sheet-head");
    return head;
  }

  private static void choice(
      CheckBox box, String words, javafx.beans.property.BooleanProperty chosen) {
    box.setText(words);
    Named.named(words, box);
    box.selectedProperty().bindBidirectional(chosen);
    box.managedProperty().bind(box.visibleProperty());
  }

  /** A long reason is cut off in its line; here all of it is read, by those without a mouse too. */
  private Label whole() {
    Label whole = new Label();
    whole.getStyleClass().add("paste-whole");
    whole.setWrapText(true);
    whole.setMaxWidth(Double.MAX_VALUE);
    whole
        .textProperty()
        .bind(table.getSelectionModel().selectedItemProperty().map(PreviewLine::whole).orElse(""));
    whole.visibleProperty().bind(whole.textProperty().isNotEmpty());
    whole.managedProperty().bind(whole.visibleProperty());
    return whole;
  }

  private HBox foot() {
    Label words = new Label("Nothing is changed until you apply. One undo takes it all back.");
    words.getStyleClass().add("muted");
    words.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(10, words, gap, cancel, apply);
    foot.getStyleClass().add("sheet-foot");
    return foot;
  }

  private void show(Planned planned) {
    PastePlan plan = planned.plan();
    PasteWords words = PasteWords.of(plan, model.agreedProperty().get());
    summary.setText(PasteSummary.of(words, model.agreedProperty().get()));
    remarks.getChildren().setAll(words.remarks().stream().map(PasteView::remark).toList());
    model.problemProperty().get().ifPresent(this::failed);
    remarks.setVisible(!remarks.getChildren().isEmpty());
    remarks.setManaged(remarks.isVisible());
    agreed.setVisible(words.losingParts() > 0);
    byName.setVisible(
        plan.names() == PastePlan.Names.FOLLOWED || plan.names() == PastePlan.Names.IGNORED);
    int count = model.changes().changes().size();
    apply.setText("Apply %,d %s".formatted(count, count == 1 ? "change" : "changes"));
    apply.setDisable(count == 0);
    table.show(planned.lines(model.onlyLeftProperty().get(), model.agreedProperty().get()));
    if (!table.getItems().isEmpty() && table.getItems().getFirst().isLeft()) {
      table.getSelectionModel().select(0);
    }
  }

  private void failed(String sentence) {
    Label label = remark(sentence + " What would be changed was worked out again.");
    label.getStyleClass().add("failure");
    remarks.getChildren().addFirst(label);
  }

  private static Label remark(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    return label;
  }

  private void focusOn(boolean isFocused) {
    if (isFocused) {
      Optional.of(apply).filter(button -> !button.isDisable()).orElse(cancel).requestFocus();
    }
  }

  /**
   * Enter applies from wherever the focus is, as a box that is ticked would keep it from that; but
   * not one that was typed ahead, for what nobody has seen yet.
   */
  private void entered(KeyEvent key) {
    boolean presses = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
    if (presses && !glance.takenProperty().get()) {
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button)) {
      apply.fire();
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
      key.consume();
    }
  }
}
