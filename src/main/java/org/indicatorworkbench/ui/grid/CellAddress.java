package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/**
 * A place in the grid that stays the same when rows move or fold.
 *
 * @param code the row's indicator
 * @param period the column's period, or the one asked for where the column has none
 */
public record CellAddress(IndicatorCode code, Period period) {}
