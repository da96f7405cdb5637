package org.indicatorworkbench.work.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Restatement;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Reads texts for their places: a pure function, so that it can be shown before it is applied. */
public final class EditPlanner {
  private static final String BY_HAND = "typed by hand";

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
        case Place.Figure figure -> figure(cell, figure, entry.get());
        case Place.Title _ -> field(cell, entry.get());
        case Place.Owner _ -> field(cell, entry.get());
      };
    } catch (Unreadable unreadable) {
      return new CellOutcome.Refused(cell, unreadable.getMessage());
    }
  }

  private static CellOutcome figure(TypedCell cell, Place.Figure place, Entry entry) {
    Optional<Observation> before = entry.series().at(place.period());
    Optional<Observation> typed =
        cell.text().isBlank()
            ? Optional.empty()
            : Optional.of(ValueReader.read(cell.text(), entry.indicator().unit()));
    if (before.map(Observation::value).equals(typed.map(Observation::value))) {
      return new CellOutcome.Same(cell);
    }
    Optional<Observation> after =
        typed.map(now -> Restatement.of(entry.series(), place.period(), known(now, before)));
    Change change = new Change.OfObservation(place.code(), place.period(), before, after);
    boolean losesParts =
        before.map(Observation::value).filter(Value.Ratio.class::isInstance).isPresent()
            && typed.map(Observation::value).filter(Value.Figure.class::isInstance).isPresent();
    return losesParts
        ? new CellOutcome.LosesParts(
            cell, change, ValuePrinter.editable(before.orElseThrow().value()))
        : new CellOutcome.Changes(cell, change);
  }

  /** What is known beside the value: a remark stays while the figure under it changes. */
  private static Observation known(Observation typed, Optional<Observation> before) {
    Observation now = typed.source().isEmpty() ? typed.withSource(BY_HAND) : typed;
    return now.note().isEmpty() ? now.withNote(before.map(Observation::note).orElse("")) : now;
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
