package org.indicatorworkbench.ui.judging;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.rag.RateOn;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.work.judging.RuleDraft;
import org.indicatorworkbench.work.judging.RuleField;

/** The rule of the house: its tolerance, and which number is rated. */
final class HouseForm implements RuleForm {
  private final HBox line;
  private final RuleText tolerance;

  HouseForm(RuleModel model, RuleDraft.House start) {
    ComboBox<String> rateOn = Named.named("Rate on", new ComboBox<String>());
    rateOn.getItems().setAll(RateOn.DISPLAYED.key(), RateOn.EXACT.key());
    rateOn.setValue(start.rateOn());
    rateOn.setDisable(!model.canEdit());
    Runnable changed =
        () -> model.tryOut(new RuleDraft.House(tolerance().text(), rateOn.getValue()));
    tolerance =
        new RuleText(
            "Tolerance of every indicator without its own",
            "Tolerance",
            "none, 5pp, 5% or 85..100",
            start.tolerance(),
            changed);
    tolerance.getStyleClass().add("wide");
    tolerance.field().setEditable(model.canEdit());
    rateOn.valueProperty().addListener(_ -> changed.run());
    Label name = new Label("Values are rated as");
    name.setLabelFor(rateOn);
    name.getStyleClass().add("muted");
    VBox rated = new VBox(name, rateOn);
    rated.getStyleClass().add("rule-text");
    line = new HBox(tolerance, rated);
    line.getStyleClass().add("rule-line");
  }

  private RuleText tolerance() {
    return tolerance;
  }

  @Override
  public Node node() {
    return line;
  }

  @Override
  public void enter() {
    tolerance.field().requestFocus();
    tolerance.field().selectAll();
  }

  @Override
  public void tell(Map<RuleField, String> problems) {
    tolerance.tell(problems.getOrDefault(new RuleField.Tolerance(), ""));
  }
}
