package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.period;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.IndicatorDraft;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A small table with a fault in it, and what a check says of it. */
final class Faulty {
  private final List<Change> changes = new ArrayList<>();
  private Indicator latest;
  private int rows;

  /** Adds a row; what follows is about it. */
  Faulty row(String code, String title, AnIndicator made) {
    latest = made.indicator(code).draft().title(title).position(++rows).made();
    IndicatorCode known = latest.code();
    changes.add(new Change.OfIndicator(known, Optional.empty(), Optional.of(latest)));
    made.series()
        .observations()
        .forEach(
            (period, seen) ->
                changes.add(
                    new Change.OfObservation(known, period, Optional.empty(), Optional.of(seen))));
    made.target()
        .ifPresent(
            target ->
                changes.add(
                    new Change.OfTarget(
                        known, Optional.empty(), Optional.empty(), Optional.of(target))));
    return this;
  }

  Faulty row(String code, AnIndicator made) {
    return row(code, "Title of " + code, made);
  }

  Faulty partOf(String parent) {
    return but(latest.draft().parent(Optional.of(new IndicatorCode(parent))));
  }

  Faulty defined(String definition) {
    return but(latest.draft().definition(definition));
  }

  Faulty in(String section) {
    return but(latest.draft().section(new Section(section)));
  }

  private Faulty but(IndicatorDraft draft) {
    Indicator next = draft.made();
    changes.add(new Change.OfIndicator(next.code(), Optional.of(latest), Optional.of(next)));
    latest = next;
    return this;
  }

  /**
   * @param rag the colour; blank where it was lost
   */
  Faulty printed(String period, String rag, String direction) {
    Optional<Rag> colour = rag.isBlank() ? Optional.empty() : Optional.of(Rag.read(rag));
    changes.add(
        new Change.OfPublished(
            latest.code(),
            period(period),
            Optional.empty(),
            Optional.of(new PublishedRating(colour, direction))));
    return this;
  }

  Faulty overridden(String period, Rag rag, String reason) {
    changes.add(
        new Change.OfRuling(
            new RulingKey.OfRating(latest.code(), period(period)),
            Optional.empty(),
            Optional.of(new Ruling.Override(rag, reason, "lead"))));
    return this;
  }

  Faulty compared(String comparator, String year, String value) {
    changes.add(
        new Change.OfBenchmark(
            latest.code(),
            Optional.empty(),
            Optional.of(new Benchmark(comparator, year, new BigDecimal(value)))));
    return this;
  }

  Faulty written(String period, String text) {
    return written(new About.OneIndicator(latest.code()), period, text);
  }

  Faulty writtenOfSection(String period, String text) {
    return written(new About.OneSection(latest.section()), period, text);
  }

  private Faulty written(About about, String period, String text) {
    changes.add(
        new Change.OfCommentary(
            new CommentaryKey(about, period(period)),
            Optional.empty(),
            Optional.of(new Commentary(text, Commentary.State.READY))));
    return this;
  }

  Faulty people(String period, long number) {
    changes.add(
        new Change.OfPopulation(
            new PopulationKey(period(period), AgeGroup.CHILDREN),
            Optional.empty(),
            Optional.of(number)));
    return this;
  }

  Faulty with(Setting setting, String text) {
    changes.add(new Change.OfSetting(setting, Optional.empty(), Optional.of(text)));
    return this;
  }

  Workspace made() {
    return Workspace.EMPTY.with(new ChangeSet("Make", changes));
  }

  /** "X1 2023-06 The total is …" of everything that a check finds. */
  List<String> found(Check check, String asked) {
    return check.findings(Checked.of(made(), period(asked))).stream()
        .map(
            finding ->
                "%s %s %s"
                    .formatted(
                        finding.code().map(IndicatorCode::text).orElse("-"),
                        finding.period().map(Period::key).orElse("-"),
                        finding.message()))
        .toList();
  }
}
