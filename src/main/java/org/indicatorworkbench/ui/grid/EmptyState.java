package org.indicatorworkbench.ui.grid;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.control.Command;

/**
 * What stands in the place of lines: what to do while there is nothing, or nothing that matches.
 */
final class EmptyState extends StackPane {
  private final GridModel model;
  private final VBox nothing;
  private VBox noMatch = new VBox();

  EmptyState(GridModel model, Command importing) {
    this.model = model;
    nothing =
        box(
            "Nothing to show yet",
            "Import a catalogue or a values file, or drop the files on this window.",
            importing);
    model.rows().addListener((ListChangeListener<RowState>) _ -> show());
    show();
  }

  /** What helps where the filter leaves no row. */
  void offer(Command clear) {
    noMatch =
        box("No indicator matches the filter", "Take something out of it, or all of it.", clear);
    show();
  }

  private void show() {
    getChildren().setAll(model.rows().isEmpty() ? nothing : noMatch);
  }

  private static VBox box(String heading, String next, Command command) {
    Label title = new Label(heading);
    title.getStyleClass().add("title");
    Label words = new Label(next);
    words.setWrapText(true);
    VBox box = new VBox(title, words, command.button());
    box.getStyleClass().add("empty-state");
    box.setAlignment(Pos.CENTER);
    return box;
  }
}
