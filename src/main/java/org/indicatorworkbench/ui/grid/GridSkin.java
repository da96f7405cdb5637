package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/** The table with its first columns frozen: rows and header keep them, and scrolling knows them. */
final class GridSkin extends TableViewSkin<GridLine> {
  GridSkin(TableView<GridLine> table) {
    super(table);
  }

  GridFlow flow() {
    return (GridFlow) getVirtualFlow();
  }

  /** How wide the frozen columns are together. */
  double frozenWidth() {
    double width = 0;
    for (TableColumn<GridLine, ?> each : getSkinnable().getVisibleLeafColumns()) {
      width += each instanceof GridColumn column && column.isFrozen() ? each.getWidth() : 0;
    }
    return width;
  }

  /** Brings a cell wholly into sight, beside the frozen columns and not beneath them. */
  void reveal(int line, TableColumn<GridLine, ?> column) {
    revealLine(line);
    scrollHorizontally(column);
  }

  /** Brings a line into sight and scrolls no column. */
  void revealLine(int line) {
    if (line >= 0) {
      flow().reveal(line);
    }
  }

  /** Whether a column is in sight beside the frozen ones in a table of that width. */
  boolean isInSight(TableColumn<GridLine, ?> column, double width) {
    double start = -flow().scrolled();
    for (TableColumn<GridLine, ?> each : getSkinnable().getVisibleLeafColumns()) {
      if (each == column) {
        return start >= frozenWidth() && start + column.getWidth() <= width;
      }
      start += each.getWidth();
    }
    return false;
  }

  /** Scrolls from the first column no further than needed. */
  void revealAsFirst(TableColumn<GridLine, ?> column) {
    flow().toFirstColumn();
    scrollHorizontally(column);
  }

  @Override
  protected void scrollHorizontally(TableColumn<GridLine, ?> column) {
    if (!(column instanceof GridColumn wanted) || wanted.isFrozen()) {
      return;
    }
    double frozen = frozenWidth();
    double start = 0;
    double left = 0;
    List<Double> edges = new ArrayList<>();
    for (TableColumn<GridLine, ?> each : getSkinnable().getVisibleLeafColumns()) {
      edges.add(left - frozen);
      if (each == wanted) {
        start = left;
      }
      left += each.getWidth();
    }
    flow().reveal(start, start + wanted.getWidth() + judgementBeside(wanted), frozen, edges);
  }

  /** The columns that judge the last period, which are wanted in sight with it. */
  private double judgementBeside(GridColumn wanted) {
    ObservableList<TableColumn<GridLine, ?>> columns = getSkinnable().getVisibleLeafColumns();
    int next = columns.indexOf(wanted) + 1;
    return !(wanted.shown() instanceof PeriodColumn)
        ? 0
        : columns.stream()
            .skip(next)
            .map(GridColumn.class::cast)
            .takeWhile(each -> each.shown() instanceof FixedColumn fixed && fixed.judges())
            .mapToDouble(GridColumn::getWidth)
            .sum();
  }

  @Override
  protected VirtualFlow<TableRow<GridLine>> createVirtualFlow() {
    return new GridFlow();
  }

  @Override
  protected TableHeaderRow createTableHeaderRow() {
    return new FrozenHeaderRow(this);
  }
}
