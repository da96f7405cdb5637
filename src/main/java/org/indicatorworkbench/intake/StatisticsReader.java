package org.indicatorworkbench.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.Recognition.Recognised;
import org.indicatorworkbench.intake.statistics.KnownMeasures;
import org.indicatorworkbench.intake.statistics.MeasureForm;
import org.indicatorworkbench.intake.statistics.NeighbourTable;
import org.indicatorworkbench.intake.statistics.StatisticsTable;

/** Reads files that hold rows of every authority. */
final class StatisticsReader {
  private StatisticsReader() {}

  /**
   * @throws UnusableFile when no measure in it is known, or no row says its year
   */
  static Content figures(Recognised found, List<Fields> rows) {
    StatisticsTable table = table(found, rows);
    List<MeasureForm> forms = KnownMeasures.in(table);
    if (forms.isEmpty()) {
      throw new UnusableFile(
          found.source().place()
              + " is a file of “Explore education statistics” without a measure that is known here;"
              + " bring its figures in as code, comparator, year and value");
    }
    return new Content.Statistics(table, forms);
  }

  /**
   * @throws UnusableFile when no row says its year
   */
  static Content inhabitants(Recognised found, List<Fields> rows) {
    return new Content.Inhabitants(table(found, rows));
  }

  static Content alike(Recognised found, List<Fields> rows) {
    NeighbourTable table =
        new NeighbourTable(found.header().headings().stream().map(Column::normal).toList());
    rows.forEach(fields -> table.add(fields.line(), fields.row().cells()));
    return new Content.Alike(table);
  }

  /** The places of columns that mean something in such a file; none in any other. */
  static Set<Integer> used(Recognised found, Content content) {
    List<String> headings = found.header().headings();
    Set<Integer> used = new HashSet<>();
    for (int at = 0; at < headings.size(); at++) {
      if (isUsed(headings.get(at), content)) {
        used.add(at);
      }
    }
    return used;
  }

  private static boolean isUsed(String heading, Content content) {
    return switch (content) {
      case Content.Statistics statistics -> KnownMeasures.isRead(heading, statistics.forms());
      case Content.Inhabitants _ ->
          KnownMeasures.isRead(heading, List.of()) || Column.of(heading).isPresent();
      case Content.Alike _ -> NeighbourTable.isRead(Column.normal(heading));
      default -> false;
    };
  }

  private static StatisticsTable table(Recognised found, List<Fields> rows) {
    StatisticsTable table = new StatisticsTable(found.header().headings());
    rows.forEach(fields -> table.add(fields.line(), fields.row().cells()));
    if (table.years().isEmpty()) {
      throw new UnusableFile(
          found.source().place()
              + " has no year that is known in “time_period” and “time_identifier”;"
              + " download it again");
    }
    return table;
  }
}
