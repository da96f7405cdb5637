package org.indicatorworkbench.export.pptx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;
import org.indicatorworkbench.report.Column.Kind;
import org.indicatorworkbench.report.Table;

/**
 * How wide the columns of a table are, and which stand together on a slide. Columns that do not fit
 * go to another slide in whole blocks; the columns that name the row, and the figure that is
 * judged, are repeated there.
 */
final class ColumnFit {
  private static final double TREND = 116;
  private static final double WIDEST_CODE = 90;
  private static final double WIDEST_OWNER = 120;
  private static final double WIDEST_FIGURE = 150;
  private static final double NARROWEST_INDICATOR = 190;
  private static final double MOST_STRETCH = 1.35;

  private final Table table;
  private final double width;
  private final double[] wanted;

  /**
   * Columns side by side.
   *
   * @param columns places in the table
   * @param own those of them that no group before has
   * @param widths of the columns, in points, insets included
   */
  record Group(List<Integer> columns, List<Integer> own, List<Double> widths) {}

  private ColumnFit(Table table, double width) {
    this.table = table;
    this.width = width;
    this.wanted = IntStream.range(0, table.columns().size()).mapToDouble(this::wanted).toArray();
    makeAlike(kind -> kind == Kind.PERIOD || kind == Kind.LATEST);
    makeAlike(kind -> kind == Kind.COUNT);
  }

  static List<Group> of(Table table, double width) {
    ColumnFit fit = new ColumnFit(table, width);
    List<Integer> seen = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (List<Integer> columns : fit.split()) {
      List<Integer> own = columns.stream().filter(at -> !seen.contains(at)).toList();
      seen.addAll(own);
      groups.add(new Group(columns, own, fit.widen(columns)));
    }
    return groups;
  }

  private Kind kind(int column) {
    return table.columns().get(column).kind();
  }

  private double wanted(int at) {
    Column column = table.columns().get(at);
    double cells =
        table.rows().stream().mapToDouble(row -> natural(column, row.get(at))).max().orElse(0);
    double natural = Math.max(heading(column) + CellLook.sides(column), cells) + 1;
    return switch (column.kind()) {
      case INDICATOR -> Math.min(natural, NARROWEST_INDICATOR);
      case CODE -> Math.min(natural, WIDEST_CODE);
      case OWNER -> Math.min(natural, WIDEST_OWNER);
      case TREND -> TREND;
      default -> Math.min(natural, WIDEST_FIGURE);
    };
  }

  /** Headings of many words are wrapped; counts have short ones that are not. */
  private static double heading(Column column) {
    String words = Clean.text(column.heading());
    double longest =
        column.kind() == Kind.COUNT
            ? Look.BODY_BOLD.width(words)
            : Look.BODY_BOLD.widthOfLongestWord(words);
    return Math.max(longest, Look.BODY_BOLD.width(Clean.text(column.under())));
  }

  private static double natural(Column column, Cell cell) {
    return CellLook.of(column, cell).style().width(CellLook.text(cell))
        + CellLook.sides(column, cell);
  }

  private void makeAlike(Predicate<Kind> kinds) {
    int[] alike = columns().filter(at -> kinds.test(kind(at))).toArray();
    double widest = Arrays.stream(alike).mapToDouble(at -> wanted[at]).max().orElse(0);
    Arrays.stream(alike).forEach(at -> wanted[at] = widest);
  }

  private IntStream columns() {
    return IntStream.range(0, wanted.length);
  }

  private List<List<Integer>> split() {
    List<Integer> repeated =
        new ArrayList<>(columns().filter(at -> kind(at).isKey()).boxed().toList());
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> group = new ArrayList<>(repeated);
    int keys = repeated.size();
    for (List<Integer> block : blocks()) {
      boolean begins = sum(group) + sum(block) > width && group.size() > keys;
      for (int column : block) {
        if (begins || sum(group) + wanted[column] > width && group.size() > keys) {
          groups.add(group);
          group = new ArrayList<>(repeated);
          keys = group.size();
          begins = false;
        }
        group.add(column);
        if (kind(column) == Kind.LATEST) {
          repeated.add(column);
        }
      }
    }
    groups.add(group);
    return groups;
  }

  /**
   * What is read together: the periods, what follows from them, what judges them, the comparators.
   */
  private List<List<Integer>> blocks() {
    List<List<Integer>> blocks = new ArrayList<>();
    for (int column : columns().filter(at -> !kind(at).isKey()).toArray()) {
      boolean begins =
          blocks.isEmpty() || block(kind(blocks.getLast().getFirst())) != block(kind(column));
      if (begins) {
        blocks.add(new ArrayList<>());
      }
      blocks.getLast().add(column);
    }
    return blocks;
  }

  private static int block(Kind kind) {
    return switch (kind) {
      case CODE, INDICATOR, OWNER -> 0;
      case PERIOD, LATEST -> 1;
      case CALCULATED -> 2;
      case TARGET, RATING, DIRECTION, TREND -> 3;
      case COMPARATOR -> 4;
      case COUNT -> 5;
    };
  }

  private double sum(List<Integer> group) {
    return group.stream().mapToDouble(at -> wanted[at]).sum();
  }

  /** Gives the room that is left to the names first, as far as they need it, then to all. */
  private List<Double> widen(List<Integer> group) {
    double[] widths = group.stream().mapToDouble(at -> wanted[at]).toArray();
    int name = names(group);
    double left = Math.max(0, width - sum(group));
    double needed = Math.min(left, Math.max(0, longestName(group.get(name)) - widths[name]));
    widths[name] += needed;
    double others = sum(group) - wanted[group.get(name)];
    double stretch = others == 0 ? 1 : Math.min(MOST_STRETCH, 1 + (left - needed) / others);
    for (int at = 0; at < widths.length; at++) {
      widths[at] *= at == name ? 1 : stretch;
    }
    widths[name] += Math.max(0, left - needed - others * (stretch - 1));
    return Arrays.stream(widths).boxed().toList();
  }

  private int names(List<Integer> group) {
    return IntStream.range(0, group.size())
        .filter(at -> kind(group.get(at)) == Kind.INDICATOR)
        .findFirst()
        .orElse(0);
  }

  private double longestName(int column) {
    return table.rows().stream()
            .mapToDouble(row -> natural(table.columns().get(column), row.get(column)))
            .max()
            .orElse(0)
        + 1;
  }
}
