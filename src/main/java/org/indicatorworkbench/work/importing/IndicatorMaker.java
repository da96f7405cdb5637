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
    return new Indicator(
        now.code(),
        now.position(),
        row.ref().section().filter(section -> !section.name().isEmpty()).orElse(now.section()),
        given(row.ref().title(), now.title()),
        row.unit().orElse(now.unit()),
        row.decimals().orElse(now.decimals()),
        row.polarity().orElse(now.polarity()),
        row.frequency().orElse(now.frequency()),
        row.basis().orElse(now.basis()),
        now.parent(),
        row.tolerance().or(now::tolerance),
        given(row.owner(), now.owner()),
        given(row.outcome(), now.outcome()),
        given(row.definition(), now.definition()));
  }

  /** The same as a part of another. */
  static Indicator withParent(Indicator now, IndicatorCode parent) {
    return new Indicator(
        now.code(),
        now.position(),
        now.section(),
        now.title(),
        now.unit(),
        now.decimals(),
        now.polarity(),
        now.frequency(),
        now.basis(),
        Optional.of(parent),
        now.tolerance(),
        now.owner(),
        now.outcome(),
        now.definition());
  }

  private static String given(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
