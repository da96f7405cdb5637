package org.indicatorworkbench.work;

import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.history.ChangedPlace;

/** Which rows depend on what was changed. */
final class Touched {
  private Touched() {}

  /**
   * The indicators whose rows have to be derived again; all of them after a change of a setting or
   * a population.
   */
  static Set<IndicatorCode> by(ChangeSet changes, Workspace contents) {
    boolean all =
        changes.changes().stream()
            .anyMatch(
                change ->
                    change instanceof Change.OfSetting || change instanceof Change.OfPopulation);
    return all
        ? contents.entries().keySet()
        : changes.changes().stream()
            .flatMap(change -> ChangedPlace.code(change).stream())
            .collect(Collectors.toSet());
  }
}
