package org.indicatorworkbench.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.SheetFoot;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.rollover.RollOver;

/** Says what rolling over would do, before it is done. */
public final class RollOverView extends VBox {
  private final RollOver plan;
  private final List<CheckBox> boxes = new ArrayList<>();

  /**
   * @param leave closes this view
   */
  public RollOverView(RollOver plan, OpenWorkbook open, StructureModel model, Runnable leave) {
    this.plan = plan;
    getStyleClass().addAll("sheet", "roll-over-view");
    setAccessibleText("Roll over");
    Label title = new Label("Roll over to " + plan.period().title());
    title.getStyleClass().add("sheet-title");
    VBox head = new VBox(title);
    head.getStyleClass().add("sheet-head");
    VBox words = new VBox(8, heading("An empty column is added for"));
    plan.due().forEach(due -> words.getChildren().add(box(due)));
    words.getChildren().add(text(waiting()));
    words.getChildren().add(text(holding()));
    if (!plan.ending().isEmpty()) {
      words.getChildren().add(heading("Targets that are over by then"));
      plan.ending().forEach(ending -> words.getChildren().add(text(words(ending))));
    }
    words.getChildren().add(text("The last commentary stays in sight beside the empty one."));
    words.getStyleClass().add("sheet-words");
    Command apply =
        Command.of(
            "Roll over",
            "Adds the periods as one step and goes to the new one",
            () -> {
              leave.run();
              model.goTo(plan.period(), open.apply(plan.changes(chosen())));
            });
    getChildren()
        .setAll(head, words, SheetFoot.of("One undo takes it all back.", leave, "Cancel", apply));
    SheetFoot.leaveOnEscape(this, leave);
  }

  private Node box(RollOver.Due due) {
    if (due.period().equals(plan.period())) {
      // Without it there would be nothing to roll over to.
      return text(due.period().title() + " – " + indicators(due.indicators()));
    }
    CheckBox box = new CheckBox(due.period().title() + " – " + indicators(due.indicators()));
    box.setSelected(true);
    box.setUserData(due.period());
    boxes.add(box);
    return box;
  }

  private List<Period> chosen() {
    return Stream.concat(
            Stream.of(plan.period()),
            boxes.stream().filter(CheckBox::isSelected).map(box -> (Period) box.getUserData()))
        .toList();
  }

  private String waiting() {
    return "Indicators without a value in it are listed under To do, as pending or missing.";
  }

  private String holding() {
    long count = plan.holding();
    return count == 1 ? "1 target goes on to hold." : count + " targets go on to hold.";
  }

  private static String words(RollOver.Ending ending) {
    return "%s %s: %s; give it a new one on its card."
        .formatted(ending.indicator().code(), ending.indicator().title(), ending.target().text());
  }

  private static String indicators(long count) {
    return count == 1 ? "1 indicator" : count + " indicators";
  }

  private static Label heading(String words) {
    Label heading = text(words);
    heading.getStyleClass().add("words-heading");
    return heading;
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
