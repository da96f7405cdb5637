package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.pasting.Clip;
import org.indicatorworkbench.work.pasting.Paste;
import org.indicatorworkbench.work.pasting.PasteTarget;
import org.indicatorworkbench.work.pasting.TargetColumn;
import org.indicatorworkbench.work.pasting.TargetRow;

/** Text of another program pasted into a selection: ragged, with names or without. */
final class PasteText implements RowStep {
  private static final int MOST_ROWS = 30;
  private static final int MOST_COLUMNS = 9;

  @Override
  public int weight() {
    return 5;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Clip clip = new Clip("", text(contents, chance), "", false);
    return Paste.read(clip, target(contents, row, chance), () -> false)
        .plan(contents, chance.oneIn(2), () -> false)
        .edits()
        .changes(chance.oneIn(2));
  }

  private static String text(Workspace contents, Chance chance) {
    boolean isNamed = chance.oneIn(3);
    int width = chance.from(1, MOST_COLUMNS);
    return IntStream.range(0, chance.from(1, MOST_ROWS))
        .mapToObj(
            _ ->
                (isNamed
                        ? Anywhere.entry(contents, chance).orElseThrow().indicator().code() + "\t"
                        : "")
                    + row(chance.oneIn(9) ? 1 : width, chance))
        .collect(Collectors.joining("\n"));
  }

  private static String row(int width, Chance chance) {
    return IntStream.range(0, width)
        .mapToObj(_ -> quoted(Texts.any(chance)))
        .collect(Collectors.joining("\t"));
  }

  private static String quoted(String text) {
    return text.contains("\n") || text.contains("\"")
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  private static PasteTarget target(Workspace contents, Entry top, Chance chance) {
    List<TargetRow> rows =
        contents.inOrder().stream()
            .map(Entry::indicator)
            .dropWhile(one -> !one.code().equals(top.indicator().code()))
            .map(
                one ->
                    new TargetRow(
                        one.code(), one.title(), chance.oneIn(20) ? 2 : 0, chance.oneIn(5)))
            .toList();
    Period from = Anywhere.period(contents, top, chance);
    List<TargetColumn> columns =
        IntStream.range(0, MOST_COLUMNS)
            .mapToObj(at -> column(from.plus(at), chance.oneIn(9)))
            .toList();
    return new PasteTarget(
        rows,
        columns,
        chance.from(1, Math.min(rows.size(), 3) + 1),
        chance.from(1, Math.min(columns.size(), 3) + 1));
  }

  private static TargetColumn column(Period period, boolean isReadOnly) {
    return new TargetColumn(
        period.label(),
        code -> isReadOnly ? Optional.empty() : Optional.of(new Place.Figure(code, period)));
  }
}
