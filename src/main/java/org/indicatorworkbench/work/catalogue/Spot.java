package org.indicatorworkbench.work.catalogue;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** Where rows are put. They become parts of what the row is a part of beside which they stand. */
public sealed interface Spot {

  /** In front of a row. */
  record Before(IndicatorCode code) implements Spot {}

  /** Behind a row and all of its parts. */
  record After(IndicatorCode code) implements Spot {}

  /** Behind everything in a section, as a part of nothing. */
  record EndOf(Section section) implements Spot {}
}
