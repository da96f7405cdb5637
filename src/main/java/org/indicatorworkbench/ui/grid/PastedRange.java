package org.indicatorworkbench.ui.grid;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.work.editing.Place;

/**
 * Where in the table places are that were pasted into.
 *
 * @param places the places, in any order
 */
record PastedRange(GridModel model, GridGround ground, Set<Place> places) {

  /** The rectangle of them; empty where others stand between them, or none is in sight. */
  Optional<CellRange> range() {
    Set<IndicatorCode> codes = places.stream().map(Place::code).collect(Collectors.toSet());
    int[] lines =
        codes.stream().mapToInt(model::indexOf).filter(line -> line >= 0).sorted().toArray();
    int[] columns =
        IntStream.range(0, ground.columns())
            .filter(at -> IntStream.of(lines).anyMatch(line -> isPasted(line, at)))
            .toArray();
    if (lines.length == 0 || columns.length == 0) {
      return Optional.empty();
    }
    CellRange range =
        new CellRange(lines[0], columns[0], lines[lines.length - 1], columns[columns.length - 1]);
    IntPredicate isLine = line -> ground.isHeading(line) || contains(lines, line);
    IntPredicate isColumn = at -> !takes(lines[0], at) || contains(columns, at);
    return Optional.of(range)
        .filter(_ -> IntStream.rangeClosed(range.top(), range.bottom()).allMatch(isLine))
        .filter(_ -> IntStream.rangeClosed(range.left(), range.right()).allMatch(isColumn));
  }

  private boolean isPasted(int line, int column) {
    return place(line, column).filter(places::contains).isPresent();
  }

  private boolean takes(int line, int column) {
    return place(line, column).isPresent();
  }

  private Optional<Place> place(int line, int column) {
    return ground.indicator(line).flatMap(row -> ground.column(column).shown().place(row.now()));
  }

  private static boolean contains(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
