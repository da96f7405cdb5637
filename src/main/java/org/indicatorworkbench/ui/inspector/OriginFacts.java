package org.indicatorworkbench.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** Where a value came from, as facts. */
final class OriginFacts {
  private OriginFacts() {}

  static List<Fact> of(Shown.Row shown, HistoryModel.Reading history, Moments moments) {
    RowState row = shown.row();
    Period period = shown.period();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(period.title(), RowWords.value(row, period)));
    Optional<Observation> seen = row.at(period);
    seen.ifPresent(observation -> addSeen(facts, row, observation));
    facts.add(new Fact("Last changed", lastChanged(history, period, moments)));
    return facts;
  }

  private static void addSeen(List<Fact> facts, RowState row, Observation seen) {
    if (seen.value() instanceof Value.Ratio ratio) {
      facts.add(new Fact("Numerator", RowWords.whole(ratio.numerator())));
      facts.add(new Fact("Denominator", RowWords.whole(ratio.denominator())));
    }
    RowWords.formula(seen.value(), row.indicator())
        .ifPresent(formula -> facts.add(new Fact("Worked out as", formula)));
    facts.add(new Fact("Source", seen.source().isEmpty() ? "not recorded" : seen.source()));
    facts.add(new Fact("Status", seen.statusWord()));
    addUnlessEmpty(facts, "Note", seen.note());
    addUnlessEmpty(facts, "Owner", seen.owner());
    addUnlessEmpty(facts, "Due", Due.words(seen.due()));
  }

  private static void addUnlessEmpty(List<Fact> facts, String name, String text) {
    if (!text.isEmpty()) {
      facts.add(new Fact(name, text));
    }
  }

  private static String lastChanged(HistoryModel.Reading history, Period period, Moments moments) {
    return switch (history) {
      case HistoryModel.Reading.Underway _ -> "Reading the history…";
      case HistoryModel.Reading.Failed failed -> failed.why();
      case HistoryModel.Reading.Done done ->
          done.lastOf(period)
              .map(past -> moments.print(past.at()) + " by " + past.who() + ": " + past.set())
              .orElse("No change of this value is recorded.");
    };
  }
}
