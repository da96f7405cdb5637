package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.calculation.Calculation;
import org.indicatorworkbench.domain.rag.HouseRule;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.report.Column.Kind;
import org.indicatorworkbench.report.Table.Remark;

/** The sentences under a table: only those that its cells need. */
final class Remarks {
  private static final int MOST_NAMED = 3;

  private Remarks() {}

  static List<Remark> of(
      RowGroup group, List<Column> columns, List<Calculation> calculations, HouseRule house) {
    List<Remark> remarks = new ArrayList<>();
    CalculationWords.of(group.rows(), calculations)
        .forEach(said -> add(remarks, Kind.CALCULATED, said));
    if (has(columns, Kind.RATING)) {
      RatingWords.of(group.rows(), house).forEach(said -> add(remarks, Kind.RATING, said));
    }
    if (has(columns, Kind.DIRECTION)) {
      DirectionWords.of(group.rows()).forEach(said -> add(remarks, Kind.DIRECTION, said));
    }
    late(group).forEach(said -> remarks.add(new Remark(Optional.empty(), said)));
    return remarks;
  }

  private static void add(List<Remark> remarks, Kind about, String sentence) {
    remarks.add(new Remark(Optional.of(about), sentence));
  }

  private static boolean has(List<Column> columns, Kind kind) {
    return columns.stream().anyMatch(column -> column.kind() == kind);
  }

  /** A row that has nothing yet for the last period shown is judged at an earlier one. */
  private static List<String> late(RowGroup group) {
    if (group.periods().isEmpty()) {
      return List.of();
    }
    List<RowState> late =
        group.rows().stream()
            .filter(row -> row.ratedAt().isSameKindAs(group.periods().getLast()))
            .filter(row -> !row.ratedAt().equals(group.periods().getLast()))
            .toList();
    if (late.size() > MOST_NAMED) {
      return List.of(
          Counted.capital(Counted.of(late.size(), "indicator"))
              + " are judged at an earlier period, their latest.");
    }
    return late.stream()
        .map(
            row ->
                "%s is judged at %s, its latest period."
                    .formatted(row.indicator().title(), row.ratedAt().title()))
        .toList();
  }
}
