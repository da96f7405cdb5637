package org.indicatorworkbench.report;

import java.util.List;
import java.util.Optional;

/**
 * A table: a header and rows of as many cells.
 *
 * @param caption what it shows, for those who cannot see it
 * @param columns at least one
 * @param rows each with a cell a column
 * @param remarks what a reader needs to read this table
 * @param signs the shorthand in its cells, each with what it means
 */
public record Table(
    String caption,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Remark> remarks,
    List<Sign> signs) {
  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    remarks = List.copyOf(remarks);
    signs = List.copyOf(signs);
  }

  /**
   * A sentence under a table.
   *
   * @param about the kind of column it explains, which may stand apart from the others; empty when
   *     it belongs to the whole table
   */
  public record Remark(Optional<Column.Kind> about, String sentence) {}

  /**
   * A sign that stands in a cell instead of a number, or behind one.
   *
   * @param sign such as "[x]"
   * @param meaning such as "not available"
   */
  public record Sign(String sign, String meaning) {
    /** Whether a cell's text is or ends with the sign. */
    public boolean isIn(String text) {
      return text.equals(sign) || text.endsWith(" " + sign);
    }

    /** "[x] not available." */
    public String sentence() {
      return sign + " " + meaning + ".";
    }
  }
}
