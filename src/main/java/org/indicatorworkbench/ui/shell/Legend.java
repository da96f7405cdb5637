package org.indicatorworkbench.ui.shell;

import javafx.scene.control.Label;
import org.indicatorworkbench.report.HowToRead;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;

/** Beneath the grid, in words: what the ratings and the arrows mean. */
final class Legend extends Label {

  Legend(OpenWorkbook open) {
    getStyleClass().add("legend");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    open.readingProperty().subscribe(this::show);
  }

  private void show(Reading view) {
    setText(
        view.rows().isEmpty()
            ? ""
            : String.join(
                " ", HowToRead.lines(view.rows(), view.contents().settings().houseRule())));
  }
}
