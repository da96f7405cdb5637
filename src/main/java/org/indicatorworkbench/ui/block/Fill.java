package org.indicatorworkbench.ui.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/**
 * Cells that are to become like those of a rectangle beside them, which is repeated as often as it
 * takes.
 *
 * @param source what is repeated
 * @param target what is filled: beside the source, or the source's own line or column is next to it
 * @param way to which side it is filled
 */
public record Fill(CellRange source, CellRange target, Way way) {

  /** To which side cells are filled. */
  public enum Way {
    DOWN,
    UP,
    RIGHT,
    LEFT;

    /** As in "Fill down". */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean isVertical() {
      return this == DOWN || this == UP;
    }
  }

  /**
   * What is filled when a rectangle is drawn on as far as a place; empty while that is inside of
   * it. It is drawn one way only: the one in which the place is further away.
   */
  public static Optional<Fill> drawn(CellRange source, Position to) {
    int down = to.line() - source.bottom();
    int up = source.top() - to.line();
    int right = to.column() - source.right();
    int left = source.left() - to.column();
    int vertical = Math.max(down, up);
    int sideways = Math.max(right, left);
    if (Math.max(vertical, sideways) <= 0) {
      return Optional.empty();
    }
    if (vertical >= sideways) {
      return Optional.of(
          down > 0
              ? new Fill(source, lines(source, source.bottom() + 1, to.line()), Way.DOWN)
              : new Fill(source, lines(source, to.line(), source.top() - 1), Way.UP));
    }
    return Optional.of(
        right > 0
            ? new Fill(source, columns(source, source.right() + 1, to.column()), Way.RIGHT)
            : new Fill(source, columns(source, to.column(), source.left() - 1), Way.LEFT));
  }

  /**
   * The first line of a selection into its others, or into a single line that of the one above;
   * empty where there is none.
   */
  public static Optional<Fill> down(CellRange selected, Ground ground) {
    List<Integer> lines = ground.lines(selected).boxed().toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    int first = lines.getFirst();
    int from =
        lines.size() > 1 ? first : new Moves(ground).nextLine(new Position(first, 0), -1).line();
    int to = lines.size() > 1 ? lines.get(1) : first;
    return from == to
        ? Optional.empty()
        : Optional.of(
            new Fill(
                lines(selected, from, from), lines(selected, to, selected.bottom()), Way.DOWN));
  }

  /** The first column of a selection into its others, or into a single one that to its left. */
  public static Optional<Fill> right(CellRange selected) {
    boolean isOne = selected.left() == selected.right();
    int from = isOne ? selected.left() - 1 : selected.left();
    return from < 0
        ? Optional.empty()
        : Optional.of(
            new Fill(
                columns(selected, from, from),
                columns(selected, from + 1, selected.right()),
                Way.RIGHT));
  }

  /**
   * Which place becomes like which: the place that is filled, then that which it is filled from.
   */
  public SequencedMap<Position, Position> pairs(Ground ground) {
    SequencedMap<Position, Position> pairs = new LinkedHashMap<>();
    boolean vertical = way.isVertical();
    List<Integer> from = ordered(vertical ? ground.lines(source) : columns(source));
    List<Integer> to = ordered(vertical ? ground.lines(target) : columns(target));
    List<Integer> across = (vertical ? columns(target) : ground.lines(target)).boxed().toList();
    for (int at = 0; at < to.size() && !from.isEmpty(); at++) {
      int like = from.get(at % from.size());
      for (int beside : across) {
        pairs.put(position(to.get(at), beside), position(like, beside));
      }
    }
    return pairs;
  }

  /** Source and target together, as it is outlined. */
  public CellRange whole() {
    return source.with(target);
  }

  private Position position(int along, int across) {
    return way.isVertical() ? new Position(along, across) : new Position(across, along);
  }

  /** In the order in which the filling goes. */
  private List<Integer> ordered(IntStream places) {
    List<Integer> all = new ArrayList<>(places.boxed().toList());
    return way == Way.UP || way == Way.LEFT ? all.reversed() : all;
  }

  private static IntStream columns(CellRange range) {
    return IntStream.rangeClosed(range.left(), range.right());
  }

  private static CellRange lines(CellRange like, int top, int bottom) {
    return new CellRange(top, like.left(), bottom, like.right());
  }

  private static CellRange columns(CellRange like, int left, int right) {
    return new CellRange(like.top(), left, like.bottom(), right);
  }
}
