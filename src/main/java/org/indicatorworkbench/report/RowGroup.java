package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * Rows of a section that share their kind of period, so that they stand in one table.
 *
 * @param rows at least one
 * @param periods the columns in time order; empty when these rows have no period of their kind yet
 * @param names what each row is called in this table, see {@link RowNames}
 */
record RowGroup(List<RowState> rows, List<Period> periods, Map<IndicatorCode, Cell.Name> names) {

  /** The rows by their kind of period, each kind in the order of its first row. */
  static List<RowGroup> of(Workspace workspace, List<RowState> rows, Recipe recipe) {
    Map<Object, List<RowState>> kinds = new LinkedHashMap<>();
    rows.forEach(row -> kinds.computeIfAbsent(kind(rows, row), _ -> new ArrayList<>()).add(row));
    return kinds.values().stream()
        .map(
            group ->
                new RowGroup(
                    group,
                    window(workspace, group, recipe.periods()),
                    RowNames.of(workspace, group)))
        .toList();
  }

  /** A year can be of three kinds; a row without a value of its own joins rows of its frequency. */
  private static Object kind(List<RowState> rows, RowState row) {
    Frequency frequency = row.indicator().frequency();
    return rows.stream()
        .filter(other -> other == row || !isOfItsKind(row))
        .filter(other -> other.indicator().frequency() == frequency && isOfItsKind(other))
        .findFirst()
        .<Object>map(other -> other.ratedAt().getClass())
        .orElse(frequency);
  }

  private static boolean isOfItsKind(RowState row) {
    return row.ratedAt().frequency() == row.indicator().frequency();
  }

  private static List<Period> window(Workspace workspace, List<RowState> rows, int length) {
    return rows.stream()
        .filter(RowGroup::isOfItsKind)
        .map(RowState::ratedAt)
        .max(Comparator.naturalOrder())
        .map(last -> window(workspace, last, length))
        .orElse(List.of());
  }

  /** Periods before the workspace's first are left out: they would be columns of nothing. */
  private static List<Period> window(Workspace workspace, Period last, int length) {
    Period first =
        Timeline.periods(workspace, last.frequency()).stream()
            .filter(last::isSameKindAs)
            .min(Comparator.naturalOrder())
            .orElse(last);
    return IntStream.rangeClosed(1 - length, 0)
        .mapToObj(last::plus)
        .filter(period -> period.equals(last) || period.compareTo(first) >= 0)
        .toList();
  }
}
