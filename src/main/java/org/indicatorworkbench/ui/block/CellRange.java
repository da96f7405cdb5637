package org.indicatorworkbench.ui.block;

/** A rectangle of places, its edges included. */
public record CellRange(int top, int left, int bottom, int right) {

  /** The smallest that holds both. */
  public static CellRange around(Position one, Position other) {
    return new CellRange(
        Math.min(one.line(), other.line()),
        Math.min(one.column(), other.column()),
        Math.max(one.line(), other.line()),
        Math.max(one.column(), other.column()));
  }

  /** The smallest that holds both. */
  public CellRange with(CellRange other) {
    return new CellRange(
        Math.min(top, other.top),
        Math.min(left, other.left),
        Math.max(bottom, other.bottom),
        Math.max(right, other.right));
  }

  public boolean contains(Position position) {
    return contains(position.line(), position.column());
  }

  /** Whether a place is in it. */
  public boolean contains(int line, int column) {
    return line >= top && line <= bottom && column >= left && column <= right;
  }

  /** Whether it is one place only. */
  public boolean isSingle() {
    return top == bottom && left == right;
  }
}
