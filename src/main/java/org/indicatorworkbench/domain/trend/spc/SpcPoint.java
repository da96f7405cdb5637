package org.indicatorworkbench.domain.trend.spc;

import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * One value of the chart.
 *
 * @param signal what tells it from chance; empty where nothing does
 * @param variation what that means; {@link Variation#REFUSED} in a phase without limits
 */
public record SpcPoint(Period period, Optional<Signal> signal, Variation variation) {}
