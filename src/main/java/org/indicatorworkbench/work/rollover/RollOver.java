package org.indicatorworkbench.work.rollover;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What rolling a workspace over to a period would do.
 *
 * @param period the next one of the frequency that is looked at
 * @param due it and the periods of other frequencies that are over with it
 * @param ending targets that are due before it, and so hold no longer
 */
public record RollOver(Workspace contents, Period period, List<Due> due, List<Ending> ending) {

  /**
   * A period that would be added.
   *
   * @param indicators how many wait for a value in it
   */
  public record Due(Period period, long indicators) {}

  /** An indicator whose target was to be reached by a period that is over then. */
  public record Ending(Indicator indicator, Target.Dated target) {}

  /** What it would do. */
  public static RollOver to(Workspace contents, Period period) {
    List<Due> due =
        Stream.concat(Stream.of(period), NextPeriods.dueWith(contents, period).stream())
            .map(one -> new Due(one, waiting(contents, one)))
            .toList();
    List<Ending> ending =
        contents.inOrder().stream()
            .filter(entry -> entry.indicator().isReportedFrom(period.start()))
            .flatMap(entry -> ending(entry, period))
            .toList();
    return new RollOver(contents, period, due, ending);
  }

  /** Adds the periods that were chosen among those that are due, as one step. */
  public ChangeSet changes(Collection<Period> chosen) {
    return new ChangeSet(
        "Roll over to " + period.title(),
        NextPeriods.changes(
            contents, due.stream().map(Due::period).filter(chosen::contains).toList()));
  }

  private static long waiting(Workspace contents, Period period) {
    return contents.inOrder().stream()
        .map(Entry::indicator)
        .filter(one -> one.frequency() == period.frequency())
        .filter(one -> one.isReportedFrom(period.start()))
        .count();
  }

  private static Stream<Ending> ending(Entry entry, Period period) {
    return entry.targets().at(period).stream()
        .filter(Target.Dated.class::isInstance)
        .map(Target.Dated.class::cast)
        .filter(target -> target.due().end().isBefore(period.start()))
        .map(target -> new Ending(entry.indicator(), target));
  }

  /** How many targets go on to hold in the period. */
  public long holding() {
    return contents.inOrder().stream()
            .filter(entry -> entry.indicator().frequency() == period.frequency())
            .filter(entry -> entry.indicator().isReportedFrom(period.start()))
            .map(Entry::targets)
            .map((TargetHistory targets) -> targets.at(period))
            .filter(target -> target.isPresent())
            .count()
        - ending.stream().filter(one -> one.indicator().frequency() == period.frequency()).count();
  }
}
