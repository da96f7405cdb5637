package org.indicatorworkbench.export.pptx;

import java.util.List;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;

/**
 * The part of a table that stands on one slide, measured.
 *
 * @param description what it shows, for those who cannot see it
 * @param foot what a reader needs to read it
 * @param columns with the columns that name the row first
 * @param widths of the columns, in points
 * @param headings the texts of the header row, a line feed before a second line
 * @param headerHeight in points
 */
record TableSlice(
    String description,
    String foot,
    List<Column> columns,
    List<Double> widths,
    List<String> headings,
    double headerHeight,
    List<Line> lines) {

  /**
   * A row.
   *
   * @param cells one a column
   * @param texts what is written in them, cut where it would not fit a slide
   * @param height in points
   */
  record Line(List<Cell> cells, List<String> texts, double height) {}

  double height() {
    return headerHeight + lines.stream().mapToDouble(Line::height).sum();
  }

  double width() {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
