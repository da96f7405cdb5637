package org.indicatorworkbench.work.importing;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** Where a value stands. */
record CodeAndPeriod(IndicatorCode code, Period period) {}
