package org.indicatorworkbench.work.importing;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.importing.OtherChange.What;

/** Puts every change of an import that is no value into words. */
final class OtherChanges {
  private final Workspace start;
  private final DraftCatalogue catalogue;

  private OtherChanges(Workspace start, DraftCatalogue catalogue) {
    this.start = start;
    this.catalogue = catalogue;
  }

  static List<OtherChange> of(ChangeSet changes, Workspace start, DraftCatalogue catalogue) {
    OtherChanges words = new OtherChanges(start, catalogue);
    return changes.changes().stream().flatMap(change -> words.of(change).stream()).toList();
  }

  private Optional<OtherChange> of(Change change) {
    return switch (change) {
      // Values are shown in a table of their own, and no file brings views or rulings.
      case Change.OfObservation _, Change.OfView _, Change.OfRuling _ -> Optional.empty();
      case Change.OfIndicator indicator -> Optional.of(of(indicator));
      case Change.OfTarget target -> Optional.of(of(target));
      case Change.OfBenchmark benchmark -> Optional.of(of(benchmark));
      case Change.OfPublished printed ->
          Optional.of(
              new OtherChange(
                  What.PUBLISHED,
                  name(printed.code()) + ", " + printed.period().title(),
                  printed.before().map(PublishedRating::words).orElse(""),
                  printed.after().map(PublishedRating::words).orElse("")));
      case Change.OfPopulation people ->
          Optional.of(
              new OtherChange(
                  What.POPULATION,
                  "aged " + people.key().ageGroup() + ", " + people.key().period().title(),
                  people.before().map(String::valueOf).orElse(""),
                  people.after().map(String::valueOf).orElse("")));
      case Change.OfCommentary text ->
          Optional.of(
              new OtherChange(
                  What.COMMENTARY,
                  where(text.key()),
                  text.before().map(OtherChanges::words).orElse(""),
                  text.after().map(OtherChanges::words).orElse("")));
      case Change.OfSetting setting ->
          Optional.of(
              new OtherChange(
                  What.SETTING,
                  setting.setting().key(),
                  setting.before().orElse(""),
                  setting.after().orElse("")));
    };
  }

  private OtherChange of(Change.OfIndicator change) {
    Indicator after = change.after().orElseThrow();
    return change
        .before()
        .map(
            before ->
                new OtherChange(
                    What.INDICATOR,
                    name(change.code()),
                    String.join(", ", IndicatorWords.differences(before, after)),
                    String.join(", ", IndicatorWords.differences(after, before))))
        .orElseGet(
            () ->
                new OtherChange(
                    What.NEW_INDICATOR, name(change.code()), "", IndicatorWords.summary(after)));
  }

  private OtherChange of(Change.OfTarget change) {
    return new OtherChange(
        What.TARGET,
        name(change.code()),
        inForce(change).map(Target::text).orElse(""),
        change.after().map(Target::text).orElse("")
            + change.from().map(from -> ", from " + from.title()).orElse(", for all periods"));
  }

  /** What holds now where the changed target will begin: seldom one that begins there too. */
  private Optional<Target> inForce(Change.OfTarget change) {
    return start
        .entry(change.code())
        .map(Entry::targets)
        .flatMap(
            targets ->
                change
                    .from()
                    .map(targets::at)
                    .orElseGet(() -> targets.beginningAt(Optional.empty())));
  }

  private OtherChange of(Change.OfBenchmark change) {
    Benchmark either = change.either();
    return new OtherChange(
        What.BENCHMARK,
        name(change.code()) + ", " + either.comparator() + " " + either.year(),
        change.before().map(figure -> figure.value().toPlainString()).orElse(""),
        change.after().map(figure -> figure.value().toPlainString()).orElse(""));
  }

  private String where(CommentaryKey key) {
    String about =
        switch (key.about()) {
          case About.OneIndicator one -> name(one.code());
          case About.OneSection one -> one.section().heading();
          case About.TheReport _ -> "The report";
        };
    return about + ", " + key.period().title();
  }

  private static String words(Commentary text) {
    return text.words() + " words, " + text.state().key();
  }

  private String name(IndicatorCode code) {
    return catalogue.get(code).map(known -> code + " " + known.title()).orElse(code.text());
  }
}
