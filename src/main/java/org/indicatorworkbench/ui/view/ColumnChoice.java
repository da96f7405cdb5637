package org.indicatorworkbench.ui.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.PeriodWindow;

/** The columns of a view, to be ticked. */
final class ColumnChoice extends VBox {
  private final ViewModel model;

  ColumnChoice(ViewModel model) {
    this.model = model;
    getStyleClass().add("card-content");
    getChildren().addAll(heading("Periods, up to the one asked for"), periods());
    group(
        "Judgement",
        ColumnGroup.TARGET,
        ColumnGroup.TO_TARGET,
        ColumnGroup.DIRECTION,
        ColumnGroup.SPC,
        ColumnGroup.CHANGES,
        ColumnGroup.RELATIVE_CHANGES);
    group("Figures", ColumnGroup.PARTS, ColumnGroup.AVERAGES, ColumnGroup.TOTALS, ColumnGroup.RATE);
    group("Others", ColumnGroup.COMPARATORS, ColumnGroup.OWN_LAST_YEAR, ColumnGroup.RANK);
    group("Remarks", ColumnGroup.OWNER, ColumnGroup.COMMENTARY);
  }

  private SegmentedButton periods() {
    SegmentedButton periods = new SegmentedButton();
    periods.getButtons().setAll(Stream.of(PeriodWindow.values()).map(this::button).toList());
    return periods;
  }

  private ToggleButton button(PeriodWindow window) {
    ToggleButton button = new ToggleButton(window.label());
    button.setAccessibleText(
        window == PeriodWindow.ALL ? "All periods" : "Last " + window.label() + " periods");
    button.setSelected(model.getView().periods() == window);
    button.setOnAction(
        _ -> {
          // Choosing it again would leave none chosen.
          button.setSelected(true);
          model.show(model.getView().with(window));
        });
    return button;
  }

  private void group(String title, ColumnGroup... groups) {
    getChildren().add(heading(title));
    List.of(groups).forEach(group -> getChildren().add(box(group)));
  }

  private CheckBox box(ColumnGroup group) {
    CheckBox box = new CheckBox(group.title());
    box.setSelected(model.getView().columns().contains(group));
    box.setOnAction(_ -> model.show(model.getView().with(group, box.isSelected())));
    return box;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("card-heading");
    return heading;
  }
}
