package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.TargetChanges;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.target.TargetLink;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.importing.Contradiction;

/** The targets and the tolerance of one indicator, read from what was typed. */
final class TargetsPlan {
  private final Entry entry;
  private final Indicator indicator;
  private final RuleDraft.Targets draft;
  private final Map<RuleField, String> problems = new HashMap<>();
  private final RulePlanner.Reader read = new RulePlanner.Reader(problems);

  TargetsPlan(Entry entry, RuleDraft.Targets draft) {
    this.entry = entry;
    this.indicator = entry.indicator();
    this.draft = draft;
  }

  RulePlan plan() {
    List<Change> changes = new ArrayList<>();
    Indicator after = tolerating();
    if (!after.equals(indicator)) {
      changes.add(
          new Change.OfIndicator(indicator.code(), Optional.of(indicator), Optional.of(after)));
    }
    changes.addAll(TargetChanges.between(indicator.code(), entry.targets(), targets()));
    return new RulePlan(
        problems,
        new ChangeSet(
            "Change targets of " + indicator.code(), problems.isEmpty() ? changes : List.of()));
  }

  private Indicator tolerating() {
    Optional<Tolerance> tolerance =
        draft.tolerance().isBlank()
            ? Optional.empty()
            : read.text(new RuleField.Tolerance(), draft.tolerance(), ToleranceReader::read);
    return indicator.draft().tolerance(tolerance).made();
  }

  private TargetHistory targets() {
    TargetHistory targets = TargetHistory.NONE;
    Set<Optional<Period>> beginnings = new HashSet<>();
    for (int line = 0; line < draft.lines().size(); line++) {
      RuleDraft.Line typed = draft.lines().get(line);
      if (!typed.isEmpty()) {
        Optional<Period> from = from(line, typed.from());
        if (!beginnings.add(from)) {
          read.problem(new RuleField.From(line), "another target begins there too");
        }
        targets = targets.with(from, target(line, typed, from));
      }
    }
    return targets;
  }

  private Optional<Period> from(int line, String text) {
    return text.isBlank()
        ? Optional.empty()
        : read.text(
            new RuleField.From(line),
            text,
            from -> PeriodReader.read(from, Optional.of(indicator.frequency())));
  }

  private Optional<Target> target(int line, RuleDraft.Line typed, Optional<Period> from) {
    String text = typed.target().strip();
    RuleField field = new RuleField.Target(line);
    if (TargetReader.isNone(text)) {
      read.problem(field, "write a target, or remove the line");
      return Optional.empty();
    }
    // What was not touched stays what it is, though its text alone may say less.
    Optional<Target> kept =
        Stream.concat(
                entry.targets().beginningAt(from).stream(),
                entry.targets().steps().stream().map(TargetHistory.Step::target))
            .filter(target -> target.text().equals(text))
            .findFirst();
    Optional<Target> target = kept.or(() -> read.text(field, text, this::target));
    target
        .flatMap(one -> Contradiction.between(one, indicator.polarity()))
        .ifPresent(why -> read.problem(field, why));
    return target;
  }

  private Target target(String text) {
    return TargetLink.find(text, entry.benchmarks(), indicator.unit())
        .orElseGet(() -> TargetReader.read(text, indicator.unit()));
  }
}
