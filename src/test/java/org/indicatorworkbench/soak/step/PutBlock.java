package org.indicatorworkbench.soak.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** A block filled with one text, emptied, or given texts of its own, from one cell to all. */
final class PutBlock implements RowStep {
  private static final int USUAL_ROWS = 8;
  private static final int MOST_COLUMNS = 14;

  @Override
  public int weight() {
    return 6;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    int most = chance.oneIn(6) ? contents.entries().size() : USUAL_ROWS;
    List<Entry> rows =
        contents.inOrder().stream()
            .dropWhile(entry -> entry != row)
            .limit(chance.from(1, most + 1))
            .toList();
    List<Period> columns =
        Stream.iterate(Anywhere.period(contents, row, chance), at -> at.plus(1))
            .limit(chance.from(1, MOST_COLUMNS))
            .toList();
    return EditPlanner.plan("Fill", cells(rows, columns, chance), contents)
        .changes(!chance.oneIn(3));
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
