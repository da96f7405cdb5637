package org.indicatorworkbench.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.indicatorworkbench.report.HowToRead;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Reading;

/** Beneath the grid, in words: what the ratings and the arrows mean. */
final class Legend extends Label {
  /** The least height of the pane around it in which it takes more than a line. */
  private static final double ENOUGH_EMS = 24;

  private final Tooltip words = new Tooltip();

  Legend(OpenWorkbook open) {
    getStyleClass().add("legend");
    setMinHeight(USE_PREF_SIZE);
    setTooltip(words);
    words.setWrapText(true);
    words.maxWidthProperty().bind(widthProperty());
    open.readingProperty().subscribe(this::show);
  }

  private void show(Reading view) {
    setText(
        view.rows().isEmpty()
            ? ""
            : String.join(" ", HowToRead.lines(view.rows(), view.contents().settings().houseRule()))
                + overridden(view));
    words.setText(getText());
  }

  private static String overridden(Reading view) {
    return view.rows().stream().anyMatch(row -> row.assessment().isOverridden())
        ? " A rating with an asterisk ("
            + RagPill.OVERRIDDEN
            + ") was decided in place of the computed one, which every paper prints beside it."
        : "";
  }

  /** Keeps to one line where the figures need the height more; the tooltip has all of it then. */
  void fit(double height) {
    setWrapText(height >= ENOUGH_EMS * getFont().getSize());
  }
}
