package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;

/**
 * What chance alone makes of a process, in the unit of the indicator.
 *
 * @param mean of all values of the phase
 * @param lower not above the mean; may be less than what is possible
 * @param upper not below the mean; may be more than what is possible
 */
public record Limits(BigDecimal mean, BigDecimal lower, BigDecimal upper) {}
