package org.indicatorworkbench.work.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Reads texts for their places: a pure function, so that it can be shown before it is applied. */
public final class EditPlanner {
  private EditPlanner() {}

  /**
   * What becomes of the texts. Where a place comes twice, the later text counts.
   *
   * @param name what the user did, as the undo button says it
   */
  public static EditPlan plan(String name, List<TypedCell> cells, Workspace contents) {
    Map<Place, CellOutcome> outcomes = LinkedHashMap.newLinkedHashMap(cells.size());
    cells.forEach(cell -> outcomes.put(cell.place(), outcome(cell, contents)));
    return new EditPlan(name, List.copyOf(outcomes.values()));
  }

  /** What becomes of one text. */
  public static CellOutcome outcome(TypedCell cell, Workspace contents) {
    Optional<Entry> entry = contents.entry(cell.place().code());
    if (entry.isEmpty()) {
      return new CellOutcome.Same(cell);
    }
    try {
      return switch (cell.place()) {
        case Place.Figure figure -> TypedFigure.outcome(cell, figure, entry.get());
        case Place.Title _ -> field(cell, entry.get());
        case Place.Owner _ -> field(cell, entry.get());
      };
    } catch (Unreadable unreadable) {
      return new CellOutcome.Refused(cell, unreadable.getMessage());
    }
  }

  private static CellOutcome field(TypedCell cell, Entry entry) {
    Indicator before = entry.indicator();
    String text = cell.text().strip();
    Indicator after =
        cell.place() instanceof Place.Title ? before.withTitle(text) : before.withOwner(text);
    return before.equals(after)
        ? new CellOutcome.Same(cell)
        : new CellOutcome.Changes(
            cell, new Change.OfIndicator(before.code(), Optional.of(before), Optional.of(after)));
  }
}
