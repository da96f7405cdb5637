package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.indicatorworkbench.domain.row.RowState;

/** Keeps the table's columns as the model's periods and comparators ask for them. */
final class GridColumns {
  private final TableView<GridLine> table;
  private final GridModel model;
  private final ObservableList<RowState> rows;
  private final CellFactory cells;
  private final Map<Column, GridColumn> made = new HashMap<>();
  private final Cursor cursor;
  private final ColumnWidths widths = new ColumnWidths();

  GridColumns(TableView<GridLine> table, GridModel model, Cursor cursor, CellFactory cells) {
    this.table = table;
    this.model = model;
    this.cursor = cursor;
    this.rows = model.rows();
    this.cells = cells;
    InvalidationListener show = _ -> show();
    model.periods().addListener(show);
    model.comparators().addListener(show);
    model.askedProperty().addListener(_ -> mark());
    widths.fontProperty().addListener(_ -> follow());
    table.widthProperty().addListener(_ -> fit());
    rows.addListener((ListChangeListener<RowState>) this::grow);
    table.setFixedCellSize(widths.lineHeight());
    show();
  }

  /** What measures the text; to be put into the grid, so that it has the grid's font. */
  Node ruler() {
    return widths;
  }

  private void show() {
    List<Column> wanted = new ArrayList<>();
    for (FixedColumn fixed : FixedColumn.values()) {
      if (fixed == FixedColumn.TARGET) {
        model.periods().forEach(period -> wanted.add(new PeriodColumn(period)));
      }
      wanted.add(fixed);
    }
    model.comparators().forEach(comparator -> wanted.add(new ComparatorColumn(comparator)));
    made.keySet().retainAll(wanted);
    List<TableColumn<GridLine, ?>> columns = new ArrayList<>();
    wanted.forEach(column -> columns.add(made.computeIfAbsent(column, this::make)));
    cursor.keep(() -> table.getColumns().setAll(columns));
    fit();
    mark();
  }

  private GridColumn make(Column shown) {
    int characters = shown.characters(rows);
    GridColumn column = new GridColumn(shown, characters, cells);
    column.give(widths.of(characters));
    return column;
  }

  /** Makes room for longer values; a number that is cut off would be another number. */
  private void grow(ListChangeListener.Change<? extends RowState> change) {
    while (change.next()) {
      List<RowState> added = List.copyOf(change.getAddedSubList());
      made.values().forEach(column -> column.grow(added, widths));
    }
    fit();
  }

  private void follow() {
    widths.follow(made.values());
    table.setFixedCellSize(widths.lineHeight());
    fit();
  }

  private void fit() {
    widths.fitTitle(made.values(), table.getWidth());
  }

  private void mark() {
    Optional<Column> asked = model.askedProperty().get().map(PeriodColumn::new);
    made.values().forEach(column -> column.mark(asked.equals(Optional.of(column.shown()))));
  }
}
