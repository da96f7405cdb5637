package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Restatement;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.importing.Gathered.Given;
import org.indicatorworkbench.work.importing.ValueChange.What;

/** Holds values that were read against those of the workspace. */
final class ValuesDifference {
  private record Row(IndicatorCode code, Class<? extends Period> kind) {}

  private final Workspace start;
  private final DraftCatalogue catalogue;
  private final Map<Row, Period> latest = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<ValueChange> values = new ArrayList<>();

  ValuesDifference(Workspace start, DraftCatalogue catalogue) {
    this.start = start;
    this.catalogue = catalogue;
  }

  void compare(Map<CodeAndPeriod, Given<GivenValue>> read) {
    read.keySet().forEach(place -> seeLatest(place.code(), place.period()));
    read.keySet().stream()
        .map(CodeAndPeriod::code)
        .distinct()
        .forEach(
            code ->
                series(code).observations().keySet().forEach(period -> seeLatest(code, period)));
    read.forEach(this::compare);
  }

  private void seeLatest(IndicatorCode code, Period period) {
    latest.merge(
        new Row(code, period.getClass()),
        period,
        (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  private boolean isBeforeLatest(CodeAndPeriod place) {
    Row row = new Row(place.code(), place.period().getClass());
    return place.period().compareTo(latest.get(row)) < 0;
  }

  private void compare(CodeAndPeriod place, Given<GivenValue> given) {
    Optional<Observation> before = series(place.code()).at(place.period());
    boolean isRevised = Restatement.restates(before, given.value().value(), isBeforeLatest(place));
    Status usual =
        isRevised ? Status.REVISED : before.map(Observation::status).orElse(Status.ACTUAL);
    Observation after = given.value().over(before, usual);
    if (before.filter(old -> isSame(old, after)).isPresent()) {
      given.file().countUnchanged();
      return;
    }
    What what = before.isEmpty() ? What.NEW : isRevised ? What.REVISED : What.CHANGED;
    given.file().count(what);
    changes.add(new Change.OfObservation(place.code(), place.period(), before, Optional.of(after)));
    values.add(value(what, place, before, Optional.of(after)));
  }

  /** Where a value was read from is no difference by itself. */
  private static boolean isSame(Observation old, Observation next) {
    return old.withSource("").equals(next.withSource(""));
  }

  /** Lists what stands in the workspace and is missing in a file that speaks of its place. */
  void findVanished(ValuesStep read) {
    for (Entry entry : start.inOrder()) {
      entry
          .series()
          .observations()
          .forEach(
              (period, seen) -> {
                CodeAndPeriod place = new CodeAndPeriod(entry.indicator().code(), period);
                List<FileTally> speaking =
                    read.coverage().areas().entrySet().stream()
                        .filter(area -> area.getValue().contains(place))
                        .map(Map.Entry::getKey)
                        .toList();
                boolean isThere = seen.value() instanceof Value.Special || read.isGiven(place);
                if (!speaking.isEmpty() && !isThere) {
                  speaking.forEach(file -> file.count(What.VANISHED));
                  values.add(value(What.VANISHED, place, Optional.of(seen), Optional.empty()));
                }
              });
    }
  }

  private ValueChange value(
      What what, CodeAndPeriod place, Optional<Observation> now, Optional<Observation> then) {
    Indicator after = catalogue.get(place.code()).orElseThrow();
    Indicator before = start.entry(place.code()).map(Entry::indicator).orElse(after);
    return new ValueChange(
        what,
        place.code(),
        after.title(),
        place.period(),
        now.map(seen -> FigureText.of(seen.value(), before)),
        then.map(seen -> FigureText.of(seen.value(), after)));
  }

  private Series series(IndicatorCode code) {
    return start.entry(code).map(Entry::series).orElse(Series.EMPTY);
  }

  List<Change> changes() {
    return changes;
  }

  /** In the order of a dry run. */
  List<ValueChange> values() {
    return values.stream()
        .sorted(
            Comparator.comparing(ValueChange::what)
                .thenComparing(value -> catalogue.get(value.code()).orElseThrow().position())
                .thenComparing(ValueChange::code)
                .thenComparing(ValueChange::period))
        .toList();
  }
}
