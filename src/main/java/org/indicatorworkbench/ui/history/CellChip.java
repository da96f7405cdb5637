package org.indicatorworkbench.ui.history;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.ui.control.Named;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;

/**
 * Says that only one cell's history is shown, and ends that; while all is shown it offers to
 * restrict it to the cell that is chosen in the grid.
 */
final class CellChip extends HBox {
  private final Button all = new Button();
  private final Button only =
      Named.named(
          "Only the chosen cell",
          "Shows every value that the cell chosen in the grid had",
          new Button("Only the chosen cell"));

  CellChip(StepsModel model, OpenWorkbook open) {
    getStyleClass().add("cell-chip");
    all.getStyleClass().add("chip");
    only.getStyleClass().add("flat");
    all.setOnAction(_ -> model.cellProperty().set(Optional.empty()));
    only.setOnAction(_ -> model.cellProperty().set(open.selectionProperty().get().cell()));
    only.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> open.selectionProperty().get().cell().isEmpty(), open.selectionProperty()));
    model.cellProperty().subscribe(this::show);
  }

  private void show(Optional<CellKey> cell) {
    boolean hadFocus = all.isFocused() || only.isFocused();
    cell.map(CellKey::title)
        .ifPresent(
            title -> {
              all.setText("Only " + title + " ×");
              all.setAccessibleText("Only " + title + " is shown; show all steps");
            });
    Button button = cell.isPresent() ? all : only;
    getChildren().setAll(button);
    if (hadFocus) {
      button.requestFocus();
    }
  }
}
