package org.indicatorworkbench.ui.pasting;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.indicatorworkbench.ui.control.Named;

/** The texts of a plan, a line each; lines are of one height, so that a million scroll as ten. */
final class PasteTable extends TableView<PreviewLine> {

  /** Pixels of an em at the usual size of text; columns have no size in em of their own. */
  private static final double EM = 13;

  private static final double LINE_EM = 2.4;

  PasteTable() {
    Named.named("Each text and what becomes of it", this);
    getStyleClass().add("plan-table");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setFixedCellSize(LINE_EM * EM);
    setPlaceholder(new Label("All of it can be applied."));
    column("Code", 6, PreviewLine::row);
    column("Indicator", 18, PreviewLine::title);
    column("Column", 7, PreviewLine::column);
    column("Now", 10, PreviewLine::standing);
    column("Pasted", 9, PreviewLine::text);
    column("What becomes of it", 34, PreviewLine::becomes);
  }

  void show(List<PreviewLine> lines) {
    setItems(FXCollections.observableList(lines));
  }

  private void column(String heading, double em, Function<PreviewLine, String> text) {
    TableColumn<PreviewLine, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
    column.setCellFactory(_ -> new PasteCell());
    column.setPrefWidth(em * EM);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }
}
