package org.indicatorworkbench.ui.block;

/**
 * A place among the lines and columns in sight, both counted from 0.
 *
 * @param line headings of sections count as lines
 */
public record Position(int line, int column) {

  /** The place so many lines further down and columns further right. */
  public Position plus(int lines, int columns) {
    return new Position(line + lines, column + columns);
  }
}
