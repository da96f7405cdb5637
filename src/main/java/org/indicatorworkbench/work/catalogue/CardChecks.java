package org.indicatorworkbench.work.catalogue;

import java.util.EnumMap;
import java.util.Map;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.target.TargetHistory;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.importing.Contradiction;

/** Holds a changed indicator against the values and targets that it has. */
record CardChecks(Entry entry, Indicator after, TargetHistory targets) {

  Map<CardField, String> problems() {
    Map<CardField, String> problems = new EnumMap<>(CardField.class);
    long unreadable =
        entry.series().observations().values().stream()
            .filter(seen -> !fits(seen.value(), after.unit()))
            .count();
    if (unreadable > 0) {
      problems.put(
          CardField.UNIT,
          "%s cannot be read as %s; clear or change %s first"
              .formatted(
                  values(unreadable),
                  after.unit() == Unit.TEXT ? "words" : "a number",
                  unreadable == 1 ? "it" : "them"));
    }
    long elsewhere =
        after.frequency() == entry.indicator().frequency()
            ? 0
            : entry.series().observations().keySet().stream()
                .filter(period -> period.frequency() != after.frequency())
                .count();
    if (elsewhere > 0) {
      problems.put(
          CardField.FREQUENCY,
          "%s would have no column any more; retire this indicator and add one for each %s"
              .formatted(values(elsewhere), after.frequency().key()));
    }
    targets.steps().stream()
        .flatMap(step -> Contradiction.between(step.target(), after.polarity()).stream())
        .findFirst()
        .ifPresent(
            why ->
                problems.put(
                    after.polarity() == entry.indicator().polarity()
                        ? CardField.TARGET
                        : CardField.POLARITY,
                    why.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + why.substring(1)));
    return problems;
  }

  private static boolean fits(Value value, Unit unit) {
    return switch (value) {
      case Value.Special _ -> true;
      case Value.Words _ -> unit == Unit.TEXT;
      case Value.Figure _ -> unit != Unit.TEXT;
      case Value.Ratio _ -> unit != Unit.TEXT && unit != Unit.NUMBER && unit != Unit.DAYS;
    };
  }

  private static String values(long count) {
    return count == 1 ? "1 value" : count + " values";
  }
}
