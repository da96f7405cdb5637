package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;

/** Keeps the table's columns as the model's periods and comparators ask for them. */
final class GridColumns {
  private static final List<CalculatedColumn> BEHIND_COMPARATORS =
      List.of(CalculatedColumn.OWN_LAST_YEAR, CalculatedColumn.RANK);

  private final TableView<GridLine> table;
  private final GridModel model;
  private final ObservableList<RowState> rows;
  private final CellFactory cells;
  private final Map<Column, GridColumn> made = new HashMap<>();
  private final Cursor cursor;
  private final ColumnWidths widths;

  GridColumns(TableView<GridLine> table, GridModel model, Cursor cursor, CellFactory cells) {
    this.table = table;
    this.model = model;
    this.cursor = cursor;
    this.rows = model.rows();
    this.cells = cells;
    widths = new ColumnWidths(model.widths());
    InvalidationListener show = _ -> show();
    model.periods().addListener(show);
    model.comparators().addListener(show);
    model.askedProperty().addListener(_ -> mark());
    model.viewProperty().addListener((_, before, now) -> viewChanged(before.view(), now.view()));
    model.widths().addListener((MapChangeListener<String, Double>) _ -> follow());
    table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> keepPulled());
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

  private void viewChanged(View before, View now) {
    if (!before.columns().equals(now.columns())) {
      show();
    } else {
      mark();
    }
  }

  /** What there is in the order of the table: name and rating, periods, judgement, remarks. */
  private List<Column> all() {
    List<Column> all = new ArrayList<>();
    for (FixedColumn fixed : FixedColumn.values()) {
      if (fixed == FixedColumn.OWNER) {
        all.addAll(List.of(CalculatedColumn.values()));
        all.removeAll(BEHIND_COMPARATORS);
        model.comparators().forEach(comparator -> all.add(new ComparatorColumn(comparator)));
        all.addAll(BEHIND_COMPARATORS);
      }
      all.add(fixed);
      if (fixed == FixedColumn.RATING) {
        model.periods().forEach(period -> all.add(new PeriodColumn(period)));
      }
    }
    return all;
  }

  private void show() {
    Set<ColumnGroup> groups = model.viewProperty().get().view().columns();
    List<Column> all = all();
    made.keySet().retainAll(all);
    List<Column> wanted =
        all.stream().filter(column -> column.group().map(groups::contains).orElse(true)).toList();
    List<TableColumn<GridLine, ?>> columns = new ArrayList<>();
    wanted.forEach(column -> columns.add(made.computeIfAbsent(column, this::make)));
    cursor.keep(() -> table.getColumns().setAll(columns));
    fit();
    mark();
  }

  private GridColumn make(Column shown) {
    GridColumn column = new GridColumn(shown, shown.characters(rows), cells);
    column.give(widths.of(column));
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

  /** A width that the user has pulled a column to is that of all columns of its kind. */
  private void keepPulled() {
    made.values().stream()
        .filter(GridColumn::isPulled)
        .filter(column -> table.getColumns().contains(column))
        .toList()
        .forEach(
            column -> model.widths().put(column.shown().kind(), widths.inEms(column.getWidth())));
  }

  private void follow() {
    widths.follow(made.values());
    table.setFixedCellSize(widths.lineHeight());
    fit();
  }

  /**
   * Scrolls to the period asked for with what judges it, and as many before it as there is room.
   */
  void home() {
    if (table.getSkin() instanceof GridSkin skin) {
      table.layout();
      asked().ifPresent(skin::revealAsFirst);
    }
  }

  /** Whether the period asked for is in sight in a table of that width. */
  boolean isHome(double width) {
    return table.getSkin() instanceof GridSkin skin
        && asked().filter(column -> skin.isInSight(column, width)).isPresent();
  }

  private Optional<GridColumn> asked() {
    return model.askedProperty().get().map(PeriodColumn::new).map(made::get);
  }

  private void fit() {
    widths.fitTitle(made.values(), table.getWidth());
  }

  private void mark() {
    Optional<Column> asked = model.askedProperty().get().map(PeriodColumn::new);
    Sort sort = model.viewProperty().get().view().sort();
    Map<Period, String> labels =
        PeriodLabels.of(List.copyOf(model.periods()), model.askedProperty().get());
    for (GridColumn column : made.values()) {
      boolean isAsked = asked.equals(Optional.of(column.shown()));
      column.mark(isAsked);
      boolean sorts =
          !sort.equals(Sort.CATALOGUE)
              && column.shown().sort().equals(Optional.of(sort.by()))
              && (isAsked || !(column.shown() instanceof PeriodColumn));
      String label =
          switch (column.shown()) {
            case PeriodColumn(Period period) -> labels.get(period);
            case CalculatedColumn calculated ->
                model.askedProperty().get().map(calculated::heading).orElse(calculated.heading());
            case FixedColumn _, ComparatorColumn _ -> column.shown().heading();
          };
      column.label(label, sorts ? Optional.of(sort) : Optional.empty(), widths);
    }
  }
}
