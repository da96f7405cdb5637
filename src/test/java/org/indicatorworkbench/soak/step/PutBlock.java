package org.indicatorworkbench.soak.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** A block filled with one text, emptied, or given texts of its own, from one cell to all. */
final class PutBlock implements Step {
  private static final int USUAL_ROWS = 8;
  private static final int MOST_COLUMNS = 14;

  @Override
  public int weight() {
    return 6;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Workspace contents = workbook.contents();
    List<Entry> entries = List.copyOf(contents.inOrder());
    if (entries.isEmpty()) {
      return Set.of();
    }
    int first = chance.from(0, entries.size());
    int most = chance.oneIn(6) ? entries.size() : USUAL_ROWS;
    List<Entry> rows =
        entries.subList(first, Math.min(entries.size(), first + chance.from(1, most + 1)));
    Period from = Anywhere.period(contents, rows.getFirst(), chance);
    List<Period> columns =
        Stream.iterate(from, at -> at.plus(1)).limit(chance.from(1, MOST_COLUMNS)).toList();
    return workbook.apply(
        EditPlanner.plan("Fill", cells(rows, columns, chance), contents).changes(!chance.oneIn(3)));
  }

  private static List<TypedCell> cells(List<Entry> rows, List<Period> columns, Chance chance) {
    boolean isOneText = chance.oneIn(2);
    String text = chance.oneIn(3) ? "" : Texts.any(chance);
    List<TypedCell> cells = new ArrayList<>();
    for (Entry row : rows) {
      for (Period column : columns) {
        Place place = new Place.Figure(row.indicator().code(), column);
        cells.add(new TypedCell(place, isOneText ? text : Texts.any(chance)));
      }
    }
    return cells;
  }
}
