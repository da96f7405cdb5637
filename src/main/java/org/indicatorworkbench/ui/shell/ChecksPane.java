package org.indicatorworkbench.ui.shell;

import javafx.scene.layout.StackPane;
import org.indicatorworkbench.ui.checks.ChecksActions;
import org.indicatorworkbench.ui.checks.ChecksModel;
import org.indicatorworkbench.ui.checks.ChecksView;

/** The findings at the right edge. */
final class ChecksPane extends StackPane {
  private final ChecksView view;

  /**
   * @param actions what the window does
   */
  ChecksPane(ChecksModel model, ChecksActions actions) {
    view = new ChecksView(model, actions);
    getStyleClass().addAll("inspector-pane", "checks-pane");
    getChildren().setAll(view);
  }

  /** Puts the focus into the list. */
  void focusFindings() {
    view.focusFindings();
  }
}
