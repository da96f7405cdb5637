package org.indicatorworkbench.ui.block;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a key leads.
 *
 * @param ground the table it is pressed in
 */
public record Moves(Ground ground) {

  /** The nearest place that there is. */
  public Position inside(Position wanted) {
    return new Position(
        Math.clamp(wanted.line(), 0, Math.max(0, ground.lines() - 1)),
        Math.clamp(wanted.column(), 0, Math.max(0, ground.columns() - 1)));
  }

  /**
   * The edge of the data as a spreadsheet knows it: over filled cells to the last of them, from
   * there or over empty ones to the next filled cell, and where there is none to the end of the
   * table.
   *
   * @param lines 1 to go down, -1 up, 0 sideways
   * @param columns 1 to go right, -1 left, 0 up or down
   */
  public Position edge(Position from, int lines, int columns) {
    List<Position> ahead = lines == 0 ? sideways(from, columns) : along(from, lines);
    if (ahead.isEmpty()) {
      return from;
    }
    if (!follows(from, ahead.getFirst())) {
      return ahead.stream().filter(ground::isFilled).findFirst().orElse(ahead.getLast());
    }
    int at = 0;
    while (at + 1 < ahead.size() && follows(ahead.get(at), ahead.get(at + 1))) {
      at++;
    }
    return ahead.get(at);
  }

  /** The nearest line with cells in a direction; the same place where there is none. */
  public Position nextLine(Position from, int step) {
    return along(from, step).stream().findFirst().orElse(from);
  }

  /** The first figure of the table. */
  public Position first() {
    return nextLine(new Position(-1, ground.firstFigure()), 1);
  }

  /** The last cell of the table. */
  public Position last() {
    return inside(new Position(ground.lines(), ground.columns()));
  }

  /**
   * The cell after one inside a rectangle, from its end back to its beginning.
   *
   * @param step 1 for the next, -1 for the one before
   * @param byLine whether a line is gone through before the next begins, or else a column
   */
  public Position within(CellRange range, Position from, int step, boolean byLine) {
    List<Integer> lines = ground.lines(range).boxed().toList();
    if (lines.isEmpty()) {
      return from;
    }
    int wide = range.right() - range.left() + 1;
    int line = Math.max(0, lines.indexOf(from.line()));
    int column = from.column() - range.left();
    int count = lines.size() * wide;
    int now = byLine ? line * wide + column : column * lines.size() + line;
    int next = Math.floorMod(now + step, count);
    return byLine
        ? new Position(lines.get(next / wide), range.left() + next % wide)
        : new Position(lines.get(next % lines.size()), range.left() + next / lines.size());
  }

  private boolean follows(Position from, Position next) {
    return ground.isFilled(from)
        && ground.isFilled(next)
        && ground.group(from.column()) == ground.group(next.column());
  }

  private List<Position> along(Position from, int step) {
    return IntStream.iterate(
            from.line() + step, line -> line >= 0 && line < ground.lines(), line -> line + step)
        .filter(line -> !ground.isHeading(line))
        .mapToObj(line -> new Position(line, from.column()))
        .toList();
  }

  private List<Position> sideways(Position from, int step) {
    return IntStream.iterate(
            from.column() + step,
            column -> column >= 0 && column < ground.columns(),
            column -> column + step)
        .mapToObj(column -> new Position(from.line(), column))
        .toList();
  }
}
