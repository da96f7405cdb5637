package org.indicatorworkbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.report.Cell;
import org.indicatorworkbench.report.Column;
import org.indicatorworkbench.report.Report;
import org.indicatorworkbench.report.ReportSection;
import org.indicatorworkbench.report.Table;

/** A report as lines of plain text, its columns under each other. */
final class TextTables {
  private static final int WIDEST = 60;

  private TextTables() {}

  static List<String> of(Report report) {
    List<String> lines = new ArrayList<>(List.of(report.title(), report.subtitle(), ""));
    for (ReportSection section : report.sections()) {
      lines.add(section.heading());
      section.tables().forEach(table -> lines.addAll(of(table)));
      lines.add("");
    }
    report
        .notes()
        .forEach(note -> lines.add(note.title() + ": " + String.join(" ", note.sentences())));
    return lines;
  }

  private static List<String> of(Table table) {
    List<Integer> shown =
        IntStream.range(0, table.columns().size())
            .filter(at -> table.columns().get(at).kind() != Column.Kind.TREND)
            .boxed()
            .toList();
    List<List<String>> texts = new ArrayList<>();
    texts.add(shown.stream().map(at -> heading(table.columns().get(at))).toList());
    for (List<Cell> row : table.rows()) {
      texts.add(shown.stream().map(at -> text(row.get(at))).toList());
    }
    List<Integer> widths =
        IntStream.range(0, shown.size())
            .map(at -> texts.stream().mapToInt(row -> row.get(at).length()).max().orElse(0))
            .boxed()
            .toList();
    return texts.stream()
        .map(
            row ->
                IntStream.range(0, shown.size())
                    .mapToObj(
                        at ->
                            padded(
                                row.get(at),
                                widths.get(at),
                                table.columns().get(shown.get(at)).kind().isRightAligned()))
                    .collect(Collectors.joining("  "))
                    .stripTrailing())
        .toList();
  }

  /** A rating is never cut: what stands behind it is why it is another. */
  private static String text(Cell cell) {
    return cell instanceof Cell.Rating ? cell.text() : brief(cell.text());
  }

  /** Several columns are called "% change": what they are on tells them apart. */
  private static String heading(Column column) {
    return column.kind() == Column.Kind.CALCULATED ? column.fullHeading() : column.heading();
  }

  private static String brief(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
  }

  private static String padded(String text, int width, boolean right) {
    String gap = " ".repeat(width - text.length());
    return right ? gap + text : text + gap;
  }
}
