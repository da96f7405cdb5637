package org.indicatorworkbench.ui.shell;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.StackPane;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.history.ChosenStep;
import org.indicatorworkbench.ui.history.HistoryActions;
import org.indicatorworkbench.ui.history.HistoryView;
import org.indicatorworkbench.ui.history.StepsModel;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/** The history at the right edge; it reads nothing while it is not shown. */
final class HistoryPane extends StackPane {
  private final StepsModel steps;
  private final HistoryView view;

  /**
   * @param screen the thread of the toolkit
   * @param actions what the window does
   */
  HistoryPane(OpenWorkbook open, Executor screen, HistoryActions actions) {
    steps = new StepsModel(open);
    view =
        new HistoryView(
            open, steps, new ChosenStep(open, screen), Clock.systemDefaultZone(), actions);
    getStyleClass().addAll("inspector-pane", "history-pane");
    getChildren().setAll(view);
    visibleProperty().subscribe(steps::watch);
  }

  /** Shows the history of one cell only, or of all. */
  void restrict(Optional<CellKey> cell) {
    steps.cellProperty().set(cell);
  }

  /** Puts the focus into the list. */
  void focusSteps() {
    view.focusSteps();
  }

  /** Its row in the table of keys. */
  KeyRow row() {
    Command takeBack = view.takeBack();
    return KeyRow.inWindow(KeyGroup.WINDOW, takeBack.explanation(), takeBack);
  }
}
