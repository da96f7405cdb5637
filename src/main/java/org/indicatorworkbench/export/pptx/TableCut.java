package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;
import org.indicatorworkbench.report.Column.Kind;
import org.indicatorworkbench.report.Table;
import org.indicatorworkbench.report.Table.Remark;

/** Cuts a table into slices that fit a slide: by groups of columns, then by measured rows. */
final class TableCut {
  private static final String LEFT_OUT = "Rows without a comparator are left out.";

  private TableCut() {}

  /**
   * @param room height of the room for a slice
   * @param leastRow how tall a row is at least
   */
  static List<TableSlice> slices(Table table, double room, double leastRow) {
    List<TableSlice> slices = new ArrayList<>();
    for (ColumnFit.Group group : ColumnFit.of(table, Look.CONTENT_WIDTH)) {
      List<List<Cell>> rows = rows(table, group);
      GroupMeasure measure = new GroupMeasure(table, group, leastRow);
      double[] heights = rows.stream().mapToDouble(measure::rowHeight).toArray();
      for (Pages.Range page : Pages.even(heights, room - measure.headerHeight())) {
        slices.add(
            new TableSlice(
                description(table, measure.columns(), page, rows.size()),
                foot(table, group, rows),
                measure.columns(),
                group.widths(),
                measure.headings(),
                measure.headerHeight(),
                IntStream.range(page.from(), page.to())
                    .mapToObj(at -> measure.line(rows.get(at), heights[at]))
                    .toList()));
      }
    }
    return slices;
  }

  /** Every sentence that may stand under a slice of the table. */
  static String longestFoot(Table table) {
    String signs =
        table.signs().stream().map(Table.Sign::sentence).collect(Collectors.joining(" "));
    return String.join(" ", remarks(table, table.columns()), signs, LEFT_OUT);
  }

  /** The rows that say something, and those above them that they are parts of. */
  private static List<List<Cell>> rows(Table table, ColumnFit.Group group) {
    List<List<Cell>> rows = new ArrayList<>();
    int wanted = 0;
    for (List<Cell> row : table.rows().reversed()) {
      int steps = steps(row);
      if (says(table, group, row) || steps < wanted) {
        rows.addFirst(row);
        wanted = steps;
      }
    }
    return rows;
  }

  private static int steps(List<Cell> row) {
    return row.stream()
        .mapToInt(cell -> cell instanceof Cell.Name name ? name.steps() : 0)
        .max()
        .orElse(0);
  }

  /** Whether a row has anything to say where comparators stand apart. */
  private static boolean says(Table table, ColumnFit.Group group, List<Cell> row) {
    List<Integer> own = group.own();
    boolean comparatorsOnly =
        !own.isEmpty()
            && own.stream().allMatch(at -> table.columns().get(at).kind() == Kind.COMPARATOR);
    return !comparatorsOnly
        || own.stream()
            .anyMatch(at -> row.get(at) instanceof Cell.Figure f && f.number().isPresent());
  }

  private static String foot(Table table, ColumnFit.Group group, List<List<Cell>> rows) {
    List<Column> columns = group.columns().stream().map(table.columns()::get).toList();
    String signs =
        table.signs().stream()
            .filter(sign -> isIn(sign, group, rows))
            .map(Table.Sign::sentence)
            .collect(Collectors.joining(" "));
    String leftOut = rows.size() == table.rows().size() ? "" : LEFT_OUT;
    return Stream.of(remarks(table, columns), signs, leftOut)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static boolean isIn(Table.Sign sign, ColumnFit.Group group, List<List<Cell>> rows) {
    return rows.stream()
        .flatMap(row -> group.columns().stream().map(row::get))
        .anyMatch(cell -> sign.isIn(cell.text()));
  }

  private static String remarks(Table table, List<Column> columns) {
    List<Kind> kinds = columns.stream().map(Column::kind).toList();
    return table.remarks().stream()
        .filter(remark -> remark.about().map(kinds::contains).orElse(true))
        .map(Remark::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String description(Table table, List<Column> columns, Pages.Range page, int rows) {
    boolean all = page.to() - page.from() == rows && rows == table.rows().size();
    String which =
        all ? "" : " Rows %d to %d of %d here.".formatted(page.from() + 1, page.to(), rows);
    String headings = String.join(", ", columns.stream().map(Column::fullHeading).toList());
    return Clean.text(table.caption() + "." + which + " Columns: " + headings + ".");
  }
}
