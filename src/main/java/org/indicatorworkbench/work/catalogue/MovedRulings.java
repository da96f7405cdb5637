package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Rulings that follow the indicator they are about. */
final class MovedRulings {
  private MovedRulings() {}

  /** Every ruling about one indicator becomes one about another, in place of what stands there. */
  static List<Change> of(Workspace contents, IndicatorCode from, IndicatorCode to) {
    List<Change> changes = new ArrayList<>();
    for (Change.OfRuling gone : about(contents, from)) {
      changes.add(gone);
      changes.add(
          new Change.OfRuling(
              gone.key().of(to), contents.rulings().at(gone.key().of(to)), gone.before()));
    }
    return changes;
  }

  /** The changes that take away every ruling about an indicator. */
  static List<Change.OfRuling> about(Workspace contents, IndicatorCode code) {
    return contents.rulings().about(code).entrySet().stream()
        .map(
            ruling ->
                new Change.OfRuling(
                    ruling.getKey(), Optional.of(ruling.getValue()), Optional.empty()))
        .toList();
  }
}
