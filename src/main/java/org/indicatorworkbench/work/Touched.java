package org.indicatorworkbench.work;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Which rows depend on what was changed. */
final class Touched {
  private Touched() {}

  /**
   * The indicators whose rows have to be derived again; all of them after a change of a setting.
   */
  static Set<IndicatorCode> by(ChangeSet changes, Workspace contents) {
    boolean all = changes.changes().stream().anyMatch(Change.OfSetting.class::isInstance);
    return all
        ? contents.entries().keySet()
        : changes.changes().stream().flatMap(Touched::code).collect(Collectors.toSet());
  }

  /** The indicator that a change is about; none for a setting, a section's or the report's text. */
  static Stream<IndicatorCode> code(Change change) {
    Optional<IndicatorCode> code =
        switch (change) {
          case Change.OfIndicator of -> Optional.of(of.code());
          case Change.OfObservation of -> Optional.of(of.code());
          case Change.OfTarget of -> Optional.of(of.code());
          case Change.OfBenchmark of -> Optional.of(of.code());
          case Change.OfCommentary of ->
              of.key().about() instanceof About.OneIndicator one
                  ? Optional.of(one.code())
                  : Optional.empty();
          case Change.OfSetting _ -> Optional.empty();
        };
    return code.stream();
  }
}
