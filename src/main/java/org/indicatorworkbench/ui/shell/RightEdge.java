package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The right edge of the window: the inspector, or in its place the history or the checks. */
final class RightEdge extends StackPane {
  /** What may be shown in place of the inspector. */
  enum Instead {
    HISTORY,
    CHECKS
  }

  private final InspectorPane inspector;
  private final HistoryPane history;
  private final ChecksPane checks;
  private Optional<Instead> shown = Optional.empty();

  RightEdge(InspectorPane inspector, HistoryPane history, ChecksPane checks) {
    this.inspector = inspector;
    this.history = history;
    this.checks = checks;
    setMaxWidth(USE_PREF_SIZE);
    for (Node pane : List.of(inspector, history, checks)) {
      pane.managedProperty().bind(pane.visibleProperty());
    }
    getChildren().setAll(inspector, history, checks);
    display();
  }

  /** Whether that is what is shown in place of the inspector. */
  boolean shows(Instead instead) {
    return shown.equals(Optional.of(instead));
  }

  /** Shows something in place of the inspector, or (empty) the inspector again. */
  void show(Optional<Instead> instead) {
    if (instead.isPresent()) {
      inspector.save();
    }
    shown = instead;
    display();
  }

  private void display() {
    inspector.setVisible(shown.isEmpty());
    history.setVisible(shows(Instead.HISTORY));
    checks.setVisible(shows(Instead.CHECKS));
  }

  /** Puts the focus into what is shown. */
  void enter() {
    if (shows(Instead.HISTORY)) {
      history.focusSteps();
    } else if (shows(Instead.CHECKS)) {
      checks.focusFindings();
    } else {
      inspector.focusInspector();
    }
  }
}
