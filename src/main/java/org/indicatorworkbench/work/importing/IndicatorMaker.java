package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.intake.CatalogueRow;

/**
 * Makes an indicator of a row: what the row says, else what is known, else what its figures tell.
 *
 * @param usual the frequency where nothing tells
 */
record IndicatorMaker(Positions positions, Frequency usual) {

  /** An indicator that the catalogue does not have yet. */
  Indicator fresh(
      IndicatorCode code, CatalogueRow row, Evidence evidence, Optional<Target> target) {
    Section section = row.ref().section().orElse(Section.NONE);
    return new Indicator(
        code,
        positions.next(section),
        section,
        row.ref().title(),
        row.unit().orElseGet(evidence::unit),
        row.decimals().orElseGet(evidence::decimals),
        row.polarity().orElseGet(() -> target.map(Target::impliedPolarity).orElse(Polarity.NONE)),
        row.frequency().or(evidence::frequency).orElse(usual),
        row.basis().orElse(Basis.IN_PERIOD),
        Optional.empty(),
        row.tolerance(),
        row.owner(),
        row.outcome(),
        row.definition());
  }

  /** A known indicator with what the row says; blank cells change nothing. */
  static Indicator updated(Indicator now, CatalogueRow row) {
    return now.draft()
        .section(
            row.ref().section().filter(section -> !section.name().isEmpty()).orElse(now.section()))
        .title(given(row.ref().title(), now.title()))
        .unit(row.unit().orElse(now.unit()))
        .decimals(row.decimals().orElse(now.decimals()))
        .polarity(row.polarity().orElse(now.polarity()))
        .frequency(row.frequency().orElse(now.frequency()))
        .basis(row.basis().orElse(now.basis()))
        .tolerance(row.tolerance().or(now::tolerance))
        .owner(given(row.owner(), now.owner()))
        .outcome(given(row.outcome(), now.outcome()))
        .definition(given(row.definition(), now.definition()))
        .made();
  }

  private static String given(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
