package org.indicatorworkbench.work.history;

import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** What happened to a place after a change. */
final class Since {
  private Since() {}

  /**
   * The change from what a change left to what the contents hold; both alike if it still stands.
   */
  static Change of(Change change, Workspace contents) {
    return switch (change) {
      case Change.OfIndicator of ->
          new Change.OfIndicator(
              of.code(), of.after(), contents.entry(of.code()).map(Entry::indicator));
      case Change.OfObservation of ->
          new Change.OfObservation(
              of.code(),
              of.period(),
              of.after(),
              contents.entry(of.code()).flatMap(entry -> entry.series().at(of.period())));
      case Change.OfTarget of ->
          new Change.OfTarget(
              of.code(),
              of.from(),
              of.after(),
              contents.entry(of.code()).flatMap(e -> e.targets().beginningAt(of.from())));
      case Change.OfBenchmark of ->
          new Change.OfBenchmark(of.code(), of.after(), now(of.code(), of.either(), contents));
      case Change.OfPublished of ->
          new Change.OfPublished(
              of.code(),
              of.period(),
              of.after(),
              contents
                  .entry(of.code())
                  .flatMap(entry -> Optional.ofNullable(entry.published().get(of.period()))));
      case Change.OfPopulation of ->
          new Change.OfPopulation(of.key(), of.after(), contents.populations().at(of.key()));
      case Change.OfRuling of ->
          new Change.OfRuling(of.key(), of.after(), contents.rulings().at(of.key()));
      case Change.OfCommentary of ->
          new Change.OfCommentary(of.key(), of.after(), contents.commentary().at(of.key()));
      case Change.OfView of ->
          new Change.OfView(
              of.name(), of.after(), Optional.ofNullable(contents.views().get(of.name())));
      case Change.OfSetting of ->
          new Change.OfSetting(of.setting(), of.after(), contents.settings().text(of.setting()));
    };
  }

  private static Optional<Benchmark> now(IndicatorCode code, Benchmark place, Workspace contents) {
    return contents.entry(code).stream()
        .flatMap(entry -> entry.benchmarks().stream())
        .filter(one -> one.comparator().equals(place.comparator()))
        .filter(one -> one.year().equals(place.year()))
        .findFirst();
  }
}
