package org.indicatorworkbench.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;

/** The catalogue's row as facts. */
final class DefinitionFacts {
  private static final String UNKNOWN = "not given";

  private DefinitionFacts() {}

  static List<Fact> of(RowState row) {
    Indicator indicator = row.indicator();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("Definition", indicator.definition()));
    facts.add(fact("Outcome", indicator.outcome()));
    facts.add(fact("Owner", indicator.owner()));
    facts.add(fact("Code and section", row.code() + ", " + row.section().heading()));
    facts.add(fact("Unit", unit(indicator)));
    facts.add(fact("Polarity", indicator.polarity().phrase()));
    facts.add(fact("Frequency and basis", RowWords.rhythm(indicator)));
    facts.add(
        fact("Target", row.target().map(Target::text).orElse("none for " + row.ratedAt().title())));
    facts.add(
        fact(
            "Tolerance",
            row.tolerance().text() + (indicator.tolerance().isEmpty() ? ", the house rule" : "")));
    indicator
        .parent()
        .map(IndicatorCode::text)
        .ifPresent(parent -> facts.add(fact("Part of", parent)));
    return facts;
  }

  private static String unit(Indicator indicator) {
    int decimals = indicator.decimals();
    return indicator.unit().key()
        + (decimals == 0 ? "" : ", " + decimals + (decimals == 1 ? " decimal" : " decimals"));
  }

  private static Fact fact(String name, String text) {
    return new Fact(name, text.isBlank() ? UNKNOWN : text);
  }
}
