package org.indicatorworkbench.ui.grid;

import java.util.Collection;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Measures columns and lines, which have no size in em of their own, with the bold text of the
 * grid: the widest that a cell or a header uses.
 */
final class ColumnWidths extends Label {
  private static final String DIGITS = "0000000000";

  /** Both sides of a cell together, in em. */
  private static final double PADDING = 1.2;

  /** The height of a line, in em. */
  private static final double HEIGHT = 2.3;

  /** The most of the table that the frozen columns take by themselves. */
  private static final double FROZEN_SHARE = 0.6;

  private static final int FEWEST_OF_TITLE = 12;

  private final Map<String, Double> chosen;
  private double padding;
  private double digit;

  /**
   * @param chosen the widths of the user in em, by the kind of column
   */
  ColumnWidths(Map<String, Double> chosen) {
    this.chosen = chosen;
    getStyleClass().add("ruler");
    setManaged(false);
    setVisible(false);
    measure(getFont());
  }

  /** The height of a line in whole pixels: a part of one would blur every second rule. */
  double lineHeight() {
    return Math.rint(HEIGHT / PADDING * padding);
  }

  /** The width of a column: the user's, or that in which its text is readable. */
  double of(GridColumn column) {
    Double ems = chosen.get(column.shown().kind());
    return ems == null ? of(column.characters()) : Math.rint(ems * getFont().getSize());
  }

  /** A width in em, by which it is kept while the size of text changes. */
  double inEms(double width) {
    return width / getFont().getSize();
  }

  /** The width in which so many characters are readable. */
  double of(int characters) {
    return Math.ceil(padding + digit * characters);
  }

  /** Grows or shrinks all columns with the text, also those the user has made wider. */
  void follow(Collection<GridColumn> columns) {
    measure(getFont());
    columns.forEach(column -> column.give(of(column)));
  }

  /** Gives titles the room they want, but leaves some of a narrow table to the figures. */
  void fitTitle(Collection<GridColumn> columns, double table) {
    double others =
        columns.stream()
            .filter(column -> column.isFrozen() && column.shown() != FixedColumn.TITLE)
            .mapToDouble(GridColumn::getWidth)
            .sum();
    columns.stream()
        .filter(column -> column.shown() == FixedColumn.TITLE)
        .filter(column -> !chosen.containsKey(column.shown().kind()))
        .forEach(
            title ->
                title.give(
                    Math.clamp(
                        FROZEN_SHARE * table - others,
                        of(FEWEST_OF_TITLE),
                        of(title.characters()))));
  }

  private void measure(Font font) {
    padding = PADDING * font.getSize();
    Text text = new Text(DIGITS);
    text.setFont(font);
    digit = text.getLayoutBounds().getWidth() / DIGITS.length();
  }
}
