package org.indicatorworkbench.work;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Restatement;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What the user typed into the cell of an indicator and a period.
 *
 * @param text blank takes the value away
 */
public record CellEdit(IndicatorCode code, Period period, String text) {
  private static final String BY_HAND = "typed by hand";

  /**
   * Reads the text as a value of that unit, so that the cell can say at once that it cannot be.
   *
   * @throws org.indicatorworkbench.domain.Unreadable when it has no single reading
   */
  public Optional<Observation> read(Unit unit) {
    return text.isBlank() ? Optional.empty() : Optional.of(ValueReader.read(text, unit));
  }

  /**
   * The change that the edit makes; nothing when the value stands there already or the indicator is
   * gone.
   *
   * @throws org.indicatorworkbench.domain.Unreadable when the text has no single reading
   */
  public ChangeSet changes(Workspace contents) {
    String name = "Edit " + code + ", " + period.title();
    return contents
        .entry(code)
        .flatMap(entry -> change(entry, read(entry.indicator().unit())))
        .map(change -> new ChangeSet(name, List.of(change)))
        .orElseGet(() -> new ChangeSet(name, List.of()));
  }

  private Optional<Change> change(Entry entry, Optional<Observation> typed) {
    Optional<Observation> before = entry.series().at(period);
    if (before.map(Observation::value).equals(typed.map(Observation::value))) {
      return Optional.empty();
    }
    Optional<Observation> after =
        typed.map(now -> Restatement.of(entry.series(), period, now.withSource(source(now))));
    return Optional.of(new Change.OfObservation(code, period, before, after));
  }

  private static String source(Observation typed) {
    return typed.source().isEmpty() ? BY_HAND : typed.source();
  }
}
