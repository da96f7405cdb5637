package org.indicatorworkbench.export.pptx;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.indicatorworkbench.export.pptx.TableSlice.Line;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;
import org.indicatorworkbench.report.Table;

/**
 * How tall the rows of a group of columns are.
 *
 * @param leastRow how tall a row is at least
 */
record GroupMeasure(Table table, ColumnFit.Group group, double leastRow) {
  private static final int MOST_LINES = 8;
  private static final int MOST_HEADING_LINES = 4;
  private static final double LEAST_HEADER = 28;

  List<Column> columns() {
    return group.columns().stream().map(table.columns()::get).toList();
  }

  List<String> headings() {
    return places().mapToObj(this::heading).toList();
  }

  private String heading(int at) {
    Column column = columns().get(at);
    String words = Look.BODY_BOLD.cut(Clean.text(column.heading()), room(at), MOST_HEADING_LINES);
    String under = Look.BODY_BOLD.cut(Clean.text(column.under()), room(at), 1);
    return under.isEmpty() ? words : words + "\n" + under;
  }

  double headerHeight() {
    double tallest = places().mapToDouble(this::headingHeight).max().orElse(0);
    return Math.max(LEAST_HEADER, tallest + 2 * CellLook.TOP);
  }

  private double headingHeight(int at) {
    return Arrays.stream(heading(at).split("\n"))
        .mapToDouble(line -> Look.BODY_BOLD.height(line, room(at)))
        .sum();
  }

  double rowHeight(List<Cell> row) {
    double tallest = places().mapToDouble(at -> cellHeight(at, row)).max().orElse(0);
    return Math.max(leastRow, tallest + 2 * CellLook.TOP);
  }

  private double cellHeight(int at, List<Cell> row) {
    return style(at, row).height(text(at, row), room(at, row));
  }

  Line line(List<Cell> row, double height) {
    return new Line(
        places().mapToObj(at -> cell(at, row)).toList(),
        places().mapToObj(at -> text(at, row)).toList(),
        height);
  }

  private String text(int at, List<Cell> row) {
    return style(at, row).cut(CellLook.text(cell(at, row)), room(at, row), MOST_LINES);
  }

  private TextStyle style(int at, List<Cell> row) {
    return CellLook.of(columns().get(at), cell(at, row)).style();
  }

  private Cell cell(int at, List<Cell> row) {
    return row.get(group.columns().get(at));
  }

  private double room(int at, List<Cell> row) {
    return group.widths().get(at) - CellLook.sides(columns().get(at), cell(at, row));
  }

  private double room(int at) {
    return group.widths().get(at) - CellLook.sides(columns().get(at));
  }

  private IntStream places() {
    return IntStream.range(0, group.columns().size());
  }
}
