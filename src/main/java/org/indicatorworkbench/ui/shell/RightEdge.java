package org.indicatorworkbench.ui.shell;

import javafx.scene.layout.StackPane;

/** The right edge of the window: the inspector, or in its place the history. */
final class RightEdge extends StackPane {
  private final InspectorPane inspector;
  private final HistoryPane history;

  RightEdge(InspectorPane inspector, HistoryPane history) {
    this.inspector = inspector;
    this.history = history;
    setMaxWidth(USE_PREF_SIZE);
    inspector.visibleProperty().bind(history.visibleProperty().not());
    inspector.managedProperty().bind(inspector.visibleProperty());
    history.managedProperty().bind(history.visibleProperty());
    getChildren().setAll(inspector, history);
    history.setVisible(false);
  }

  /** Whether the history is shown. */
  boolean isHistory() {
    return history.isVisible();
  }

  /** Shows the history in place of the inspector, or the inspector again. */
  void showHistory(boolean shown) {
    if (shown) {
      inspector.save();
    }
    history.setVisible(shown);
  }

  /** Puts the focus into what is shown. */
  void enter() {
    if (isHistory()) {
      history.focusSteps();
    } else {
      inspector.focusInspector();
    }
  }
}
