package org.indicatorworkbench.ui.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.work.judging.RuleDraft;
import org.indicatorworkbench.work.judging.RuleField;

/** The targets of an indicator, each with the period from which it holds, and its tolerance. */
final class TargetsForm implements RuleForm {
  private static final String FORMS =
      "95%, <36%, 69-89, decrease, 200 by 2023, 3 per month; England, latest";

  /** A target on the screen. */
  private record Line(RuleText from, RuleText target, HBox box) {}

  private final RuleModel model;
  private final RuleDraft.Targets start;
  private final RuleText tolerance;
  private final VBox rows = new VBox();
  private final VBox all;
  private final List<Line> lines = new ArrayList<>();

  TargetsForm(RuleModel model, RuleDraft.Targets start) {
    this.model = model;
    this.start = start;
    rows.getStyleClass().add("rule-lines");
    tolerance =
        new RuleText(
            "Tolerance",
            "Tolerance",
            "none, 5pp, 5% or 85..100; blank: the house rule",
            start.tolerance(),
            this::changed);
    tolerance.field().setEditable(model.canEdit());
    tolerance.getStyleClass().add("wide");
    rows.getChildren().add(headings());
    start.lines().forEach(this::add);
    Button more =
        Command.of("Add a target", "Adds a target from a later period on", this::addAnother)
            .when(editable())
            .button();
    all = new VBox(rows, more, tolerance);
    all.getStyleClass().add("rule-targets");
  }

  private static HBox headings() {
    Label from = new Label("From");
    Label target = new Label("Target");
    HBox line = new HBox(from, target);
    List.of(from, target).forEach(heading -> heading.getStyleClass().addAll("muted", "rule-text"));
    line.getStyleClass().addAll("rule-line", "rule-headings");
    return line;
  }

  private ObservableBooleanValue editable() {
    return new SimpleBooleanProperty(model.canEdit());
  }

  private void addAnother() {
    add(RuleDraft.Line.EMPTY);
    lines.getLast().from().field().requestFocus();
  }

  private void add(RuleDraft.Line typed) {
    RuleText from =
        new RuleText(
            "", "Target from", "first period; blank: all periods", typed.from(), this::changed);
    RuleText target = new RuleText("", "Target", FORMS, typed.target(), this::changed);
    target.getStyleClass().add("wide");
    HBox box = new HBox(from, target);
    Line line = new Line(from, target, box);
    Button remove =
        Command.of("Remove", "Removes this target", () -> remove(line)).when(editable()).button();
    remove.setMinWidth(Button.USE_PREF_SIZE);
    from.field().setEditable(model.canEdit());
    target.field().setEditable(model.canEdit());
    box.getChildren().add(remove);
    box.getStyleClass().add("rule-line");
    lines.add(line);
    rows.getChildren().add(box);
  }

  private void remove(Line line) {
    lines.remove(line);
    rows.getChildren().remove(line.box());
    if (lines.isEmpty()) {
      add(RuleDraft.Line.EMPTY);
    }
    changed();
    lines.getFirst().target().field().requestFocus();
  }

  private void changed() {
    model.tryOut(
        new RuleDraft.Targets(
            start.code(),
            tolerance.text(),
            lines.stream()
                .map(line -> new RuleDraft.Line(line.from().text(), line.target().text()))
                .toList()));
  }

  @Override
  public Node node() {
    return all;
  }

  @Override
  public void enter() {
    lines.getLast().target().field().requestFocus();
    lines.getLast().target().field().selectAll();
  }

  @Override
  public void tell(Map<RuleField, String> problems) {
    tolerance.tell(problems.getOrDefault(new RuleField.Tolerance(), ""));
    for (int line = 0; line < lines.size(); line++) {
      lines.get(line).from().tell(problems.getOrDefault(new RuleField.From(line), ""));
      lines.get(line).target().tell(problems.getOrDefault(new RuleField.Target(line), ""));
    }
  }
}
