package org.indicatorworkbench.work.history;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What would be left of indicators that leave the catalogue with the step that made them: an
 * indicator goes only with everything that it has.
 */
final class Remains {
  private Remains() {}

  /** The first thing that would be left, in words. */
  static Optional<String> of(ChangeSet changes, Workspace contents) {
    List<IndicatorCode> leaving =
        changes.changes().stream()
            .filter(change -> change instanceof Change.OfIndicator && change.before().isEmpty())
            .flatMap(change -> ChangedPlace.code(change).stream())
            .toList();
    if (leaving.isEmpty()) {
      return Optional.empty();
    }
    Workspace rest = contents.with(butForLeaving(changes));
    return leaving.stream()
        .flatMap(code -> rest.entry(code).stream())
        .flatMap(entry -> remains(entry, rest))
        .findFirst()
        .or(() -> orphan(rest, leaving));
  }

  private static Optional<String> orphan(Workspace rest, List<IndicatorCode> leaving) {
    return rest.inOrder().stream()
        .map(Entry::indicator)
        .filter(part -> part.parent().filter(leaving::contains).isPresent())
        .filter(part -> !leaving.contains(part.code()))
        .findFirst()
        .map(
            part ->
                "The indicator %s is a part of %s."
                    .formatted(part.code(), part.parent().orElseThrow()));
  }

  /** Others may come back or change in the same step, as when a code is changed. */
  private static ChangeSet butForLeaving(ChangeSet changes) {
    return new ChangeSet(
        changes.name(),
        changes.inverted().changes().stream()
            .filter(change -> !(change instanceof Change.OfIndicator && change.after().isEmpty()))
            .toList());
  }

  private static Stream<String> remains(Entry entry, Workspace rest) {
    IndicatorCode code = entry.indicator().code();
    Stream<String> values =
        entry.series().observations().keySet().stream()
            .map(period -> "a value for " + period.title());
    Stream<String> targets =
        entry.targets().steps().stream().map(step -> "the target " + step.target().text());
    Stream<String> benchmarks =
        entry.benchmarks().stream().map(one -> "a figure of " + one.comparator());
    Stream<String> texts =
        Stream.ofNullable(rest.commentary().byAbout().get(new About.OneIndicator(code)))
            .map(text -> "a commentary for " + text.firstKey().title());
    Stream<String> printed =
        entry.published().keySet().stream()
            .map(period -> "a published rating for " + period.title());
    Stream<String> rulings =
        rest.rulings().about(code).values().stream()
            .map(ruling -> "a decision of " + ruling.author());
    return Stream.of(values, targets, benchmarks, printed, rulings, texts)
        .flatMap(found -> found)
        .map(found -> "The indicator %s has got %s since.".formatted(code, found));
  }
}
