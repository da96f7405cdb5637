package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * Which values an indicator can have, so that no chart promises 131 %.
 *
 * @param least empty where any value is possible
 * @param most empty where any value is possible
 */
public record Possible(Optional<BigDecimal> least, Optional<BigDecimal> most) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Nothing that is counted falls below 0, and no part is more than the whole; a percentage that
   * has gone beyond is not one of parts.
   */
  static Possible of(Unit unit, Collection<BigDecimal> values) {
    boolean counts = values.stream().noneMatch(value -> value.signum() < 0);
    boolean parts =
        counts
            && unit == Unit.PERCENTAGE
            && values.stream().noneMatch(value -> value.compareTo(WHOLE) > 0);
    return new Possible(
        counts ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        parts ? Optional.of(WHOLE) : Optional.empty());
  }

  /** The limits as far as they are possible, as they are drawn and printed. */
  public Limits clamp(Limits limits) {
    return new Limits(
        limits.mean(),
        least.map(limits.lower()::max).orElse(limits.lower()),
        most.map(limits.upper()::min).orElse(limits.upper()));
  }
}
