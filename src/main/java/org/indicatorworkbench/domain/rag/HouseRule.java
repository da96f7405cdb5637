package org.indicatorworkbench.domain.rag;

import org.indicatorworkbench.domain.indicator.Tolerance;

/**
 * How a workspace rates indicators that say nothing else.
 *
 * @param tolerance of indicators without their own
 * @param rateOn which number is held against the target
 */
public record HouseRule(Tolerance tolerance, RateOn rateOn) {}
