package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;

/**
 * How a cell is set.
 *
 * @param ground the colour behind it; empty for none
 */
record CellLook(TextStyle style, Color ink, Optional<Color> ground) {
  static final double SIDE = 6;

  /** The left inset of words that follow a column of numbers. */
  static final double AFTER_NUMBERS = 14;

  static final double TOP = 4;

  /** How far a part stands in from what it is a part of. */
  private static final double STEP = 10;

  static final CellLook HEADER = new CellLook(Look.BODY_BOLD, Look.WHITE, Optional.of(Look.NAVY));

  private static final CellLook PLAIN = new CellLook(Look.BODY, Look.INK, Optional.empty());
  private static final CellLook STRONG = new CellLook(Look.BODY_BOLD, Look.INK, Optional.empty());
  private static final CellLook FAINT = new CellLook(Look.BODY, Look.MUTED, Optional.empty());

  static CellLook of(Column column, Cell cell) {
    return switch (cell) {
      case Cell.Rating rating -> rated(rating.rag());
      case Cell.Count count -> count.count() == 0 ? FAINT : rated(count.rag());
      case Cell.Figure figure when figure.number().isEmpty() -> FAINT;
      default -> column.kind() == Column.Kind.LATEST ? STRONG : PLAIN;
    };
  }

  private static CellLook rated(Rag rag) {
    return rag == Rag.NOT_RATED
        ? FAINT
        : new CellLook(Look.BODY_BOLD, Look.ink(rag), Optional.of(Look.tint(rag)));
  }

  static double left(Column column, Cell cell) {
    return left(column) + (cell instanceof Cell.Name name ? name.steps() * STEP : 0);
  }

  /** The left inset of the heading, and of every cell that is no part of another. */
  static double left(Column column) {
    return switch (column.kind()) {
      case RATING, DIRECTION, TREND -> AFTER_NUMBERS;
      default -> SIDE;
    };
  }

  /** What both insets take from the width of a cell. */
  static double sides(Column column, Cell cell) {
    return left(column, cell) + SIDE;
  }

  /** The same of the heading. */
  static double sides(Column column) {
    return left(column) + SIDE;
  }

  /** What is written in it; a trend is drawn instead. */
  static String text(Cell cell) {
    return cell instanceof Cell.Trend ? "" : Clean.text(cell.text());
  }
}
