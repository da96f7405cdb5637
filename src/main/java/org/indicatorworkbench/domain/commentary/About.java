package org.indicatorworkbench.domain.commentary;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** What a commentary speaks of. */
public sealed interface About {
  /** The whole report. */
  About REPORT = new TheReport();

  /** One indicator. */
  record OneIndicator(IndicatorCode code) implements About {}

  /** One section. */
  record OneSection(Section section) implements About {}

  /** The report as a whole. */
  record TheReport() implements About {}
}
