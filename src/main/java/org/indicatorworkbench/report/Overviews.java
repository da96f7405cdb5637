package org.indicatorworkbench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.rag.Tally;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.Column.Kind;

/** The page before the sections: how many rows of each have which rating. */
final class Overviews {
  private Overviews() {}

  static ReportSection of(
      Workspace workspace, Period asked, List<ReportSection> sections, Recipe recipe) {
    List<RowState> rows = sections.stream().flatMap(section -> section.rows().stream()).toList();
    return new ReportSection(
        "Overview",
        rows.isEmpty() ? "" : Headline.of(rows),
        List.of(),
        rows.isEmpty() ? List.of() : List.of(table(sections)),
        Narratives.of(workspace, About.REPORT, asked, List.of(), recipe));
  }

  private static Table table(List<ReportSection> sections) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("Section", Kind.INDICATOR));
    Arrays.stream(Rag.values())
        .map(rag -> Column.of(new Cell.Rating(rag, "").text(), Kind.COUNT))
        .forEach(columns::add);
    return new Table(
        "Overview: how many indicators of each section have which rating",
        columns,
        sections.stream().map(Overviews::row).toList(),
        List.of(
            new Table.Remark(
                Optional.empty(), "Not rated: without a target, a polarity or a value.")),
        List.of());
  }

  private static List<Cell> row(ReportSection section) {
    Tally tally = Tally.of(section.rows().stream().map(RowState::rag));
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Words(section.heading()));
    Arrays.stream(Rag.values()).map(rag -> new Cell.Count(rag, tally.of(rag))).forEach(cells::add);
    return cells;
  }
}
