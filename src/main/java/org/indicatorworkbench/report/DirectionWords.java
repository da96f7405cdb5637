package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.Direction.Word;
import org.indicatorworkbench.domain.trend.DirectionRule;

/** What the words and arrows of direction mean; a line for each convention in use. */
final class DirectionWords {
  private DirectionWords() {}

  /** Empty when no row has a direction. */
  static List<String> of(List<RowState> rows) {
    return Stream.concat(
            Arrays.stream(Convention.values())
                .map(convention -> went(rows, convention))
                .filter(directions -> !directions.isEmpty())
                .map(DirectionWords::line),
            rule(rows).stream().flatMap(rule -> deadBand(rule, rows).stream()))
        .toList();
  }

  static Note note(List<RowState> rows) {
    List<String> said = new ArrayList<>(of(rows));
    rule(rows).map(DirectionWords::compared).ifPresent(said::add);
    return new Note("Direction", said);
  }

  private static Optional<DirectionRule> rule(List<RowState> rows) {
    return rows.stream().flatMap(row -> row.direction().stream()).map(Direction::rule).findFirst();
  }

  private static List<Direction> went(List<RowState> rows, Convention convention) {
    return rows.stream()
        .flatMap(row -> row.direction().stream())
        .filter(direction -> direction.word().convention() == convention)
        .toList();
  }

  private static String line(List<Direction> directions) {
    DirectionRule rule = directions.getFirst().rule();
    List<String> compared =
        directions.stream().map(direction -> direction.comparedWith().title()).distinct().toList();
    String then = compared.size() == 1 ? compared.getFirst() : rule.against().phrase();
    return switch (directions.getFirst().word().convention()) {
      case IMPROVEMENT ->
          words(rule, Word.BETTER, Word.SAME, Word.WORSE)
              + " compare with "
              + then
              + "; an arrow up (↑) there means better.";
      case RAW ->
          words(rule, Word.INCREASE, Word.STABLE, Word.DECREASE)
              + " compare with "
              + then
              + "; an arrow up (↑) there means more, which may be good or bad.";
    };
  }

  private static String words(DirectionRule rule, Word up, Word level, Word down) {
    return "%s, %s and %s"
        .formatted(
            Counted.capital(rule.words().of(up)), rule.words().of(level), rule.words().of(down));
  }

  private static Optional<String> deadBand(DirectionRule rule, List<RowState> rows) {
    if (rule.deadBand().isNone()) {
      return Optional.empty();
    }
    List<Unit> units =
        rows.stream()
            .filter(row -> row.direction().isPresent())
            .map(row -> row.indicator().unit())
            .distinct()
            .toList();
    String size =
        units.size() == 1
            ? units.getFirst().printSize(rule.deadBand().size())
            : rule.deadBand().text() + " (points of a percentage, units of any other figure)";
    return Optional.of("A change of up to " + size + " counts as none.");
  }

  private static String compared(DirectionRule rule) {
    return "Values are compared as displayed, each with "
        + switch (rule.against()) {
          case PREVIOUS -> "the last earlier one there is.";
          case LAST_YEAR -> "that of the same period a year before.";
          case AVERAGE -> "the average of the twelve months that end with it.";
        };
  }
}
