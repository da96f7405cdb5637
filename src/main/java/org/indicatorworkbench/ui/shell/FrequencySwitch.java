package org.indicatorworkbench.ui.shell;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;

/** Months, quarters or years: there only in a workspace that has several. */
final class FrequencySwitch extends Group {
  private final SegmentedButton buttons = new SegmentedButton();
  private final OpenWorkbook open;
  private List<Frequency> shown = List.of();

  FrequencySwitch(OpenWorkbook open) {
    this.open = open;
    getChildren().add(buttons);
    open.readingProperty().subscribe(this::show);
  }

  private void show(Reading view) {
    List<Frequency> frequencies = view.frequencies();
    setVisible(frequencies.size() > 1);
    setManaged(frequencies.size() > 1);
    if (!frequencies.equals(shown)) {
      shown = frequencies;
      buttons.getButtons().setAll(frequencies.stream().map(this::button).toList());
    }
    int at = frequencies.indexOf(view.frequency());
    if (at >= 0) {
      buttons.getButtons().get(at).setSelected(true);
    }
  }

  private ToggleButton button(Frequency frequency) {
    ToggleButton button = new ToggleButton(frequency.plural());
    button.setAccessibleText("Show " + frequency.plural().toLowerCase(java.util.Locale.ROOT));
    button.setOnAction(event -> open.show(frequency));
    return button;
  }
}
