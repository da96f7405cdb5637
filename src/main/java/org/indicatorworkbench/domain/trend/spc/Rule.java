package org.indicatorworkbench.domain.trend.spc;

/** The patterns that chance alone seldom makes. Where several hold, the first here speaks. */
public enum Rule {
  /** A value above the upper or below the lower limit. */
  OUTSIDE_LIMITS,
  /** Seven or more values, each above, or each below, the one before. */
  TREND,
  /** Two of three values in the outer third between mean and limit, all three on one side. */
  NEAR_LIMIT,
  /** Seven or more values on one side of the mean. */
  ONE_SIDE
}
