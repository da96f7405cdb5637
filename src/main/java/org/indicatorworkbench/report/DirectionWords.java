package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;

/** What the words and arrows of direction mean; a line for each convention in use. */
final class DirectionWords {
  private DirectionWords() {}

  /** Empty when no row has a direction. */
  static List<String> of(List<RowState> rows) {
    return Arrays.stream(Convention.values())
        .map(convention -> went(rows, convention))
        .filter(directions -> !directions.isEmpty())
        .map(DirectionWords::line)
        .toList();
  }

  static Note note(List<RowState> rows) {
    List<String> said = new ArrayList<>(of(rows));
    said.add("Values are compared as displayed, each with the last earlier one there is.");
    return new Note("Direction", said);
  }

  private static List<Direction> went(List<RowState> rows, Convention convention) {
    return rows.stream()
        .flatMap(row -> row.direction().stream())
        .filter(direction -> direction.word().convention() == convention)
        .toList();
  }

  private static String line(List<Direction> directions) {
    List<Period> compared = directions.stream().map(Direction::comparedWith).distinct().toList();
    String then = compared.size() == 1 ? compared.getFirst().title() : "the last earlier figure";
    return switch (directions.getFirst().word().convention()) {
      case IMPROVEMENT ->
          "Better, same and worse compare with " + then + "; an arrow up (↑) there means better.";
      case RAW ->
          "Increase, stable and decrease compare with "
              + then
              + "; an arrow up (↑) there means more, which may be good or bad.";
    };
  }
}
