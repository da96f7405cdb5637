package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.target.TargetLink;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * A target that follows a comparator of which a newer figure is known: an offer, done only when the
 * user takes it.
 *
 * @param now the target that holds
 * @param then the one that would hold
 * @param from the latest period with a number, or where the target begins after it: earlier periods
 *     keep their target
 */
public record TargetMove(Indicator indicator, Target.Linked now, Target.Linked then, Period from) {

  /** Every such target, in catalogue order. */
  public static List<TargetMove> all(Workspace contents) {
    return contents.inOrder().stream().flatMap(entry -> of(entry).stream()).toList();
  }

  private static Optional<TargetMove> of(Entry entry) {
    List<TargetHistory.Step> steps = entry.targets().steps();
    if (steps.isEmpty() || !(steps.getLast().target() instanceof Target.Linked now)) {
      return Optional.empty();
    }
    return TargetLink.latest(
            entry.benchmarks().stream().filter(one -> one.comparator().equals(now.comparator())))
        .filter(figure -> isNews(figure, now))
        .flatMap(
            figure ->
                latest(entry)
                    .map(latest -> later(latest, steps.getLast().from()))
                    .map(
                        from ->
                            new TargetMove(
                                entry.indicator(),
                                now,
                                TargetLink.to(figure, entry.indicator().unit()),
                                from)));
  }

  /** A later year, or another figure for the same one. */
  private static boolean isNews(Benchmark figure, Target.Linked now) {
    int later = figure.year().compareTo(now.year());
    return later > 0 || later == 0 && figure.value().compareTo(now.value()) != 0;
  }

  private static Optional<Period> latest(Entry entry) {
    return entry.series().observations().descendingMap().entrySet().stream()
        .filter(seen -> seen.getValue().value().number(entry.indicator().unit()).isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Period later(Period latest, Optional<Period> beginning) {
    return beginning.filter(from -> from.start().isAfter(latest.start())).orElse(latest);
  }

  /** Moves those, as one step. */
  public static ChangeSet changes(Workspace contents, List<TargetMove> moves) {
    List<Change> changes = new ArrayList<>();
    for (TargetMove move : moves) {
      Optional<Period> from = Optional.of(move.from());
      contents
          .entry(move.indicator().code())
          .map(entry -> entry.targets().beginningAt(from))
          .ifPresent(
              before ->
                  changes.add(
                      new Change.OfTarget(
                          move.indicator().code(), from, before, Optional.of(move.then()))));
    }
    String count = moves.size() == 1 ? "1 target" : moves.size() + " targets";
    return new ChangeSet("Move " + count + " to the newest benchmark", changes);
  }
}
