package org.indicatorworkbench.ui.block;

import java.util.stream.IntStream;

/** What moving needs to know of a table: its size, its headings, and where something stands. */
public interface Ground {

  /** How many lines there are, headings included. */
  int lines();

  /** How many columns there are. */
  int columns();

  /** The first column after the frozen ones: that of the first period. */
  int firstFigure();

  /**
   * To which group of columns one belongs: the data ends where its group ends. Groups are numbered
   * in any way.
   */
  int group(int column);

  /** Whether a line is the heading of a section, which has no cells. */
  boolean isHeading(int line);

  /** Whether something stands there; nothing does in a heading. */
  boolean isFilled(Position position);

  /** The lines in a range that have cells, from the top. */
  default IntStream lines(CellRange range) {
    return IntStream.rangeClosed(range.top(), range.bottom()).filter(line -> !isHeading(line));
  }

  /** All of it; at least one place. */
  default CellRange all() {
    return new CellRange(0, 0, Math.max(0, lines() - 1), Math.max(0, columns() - 1));
  }
}
