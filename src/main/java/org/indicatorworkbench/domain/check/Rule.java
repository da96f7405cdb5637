package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/**
 * What a check looks for.
 *
 * @param name short, in lower case, unique among the checks; waivers are kept by it, so it stays
 * @param severity of everything that is found by it
 */
public record Rule(String name, Severity severity) {

  /** Something found at one cell; evidence as {@link Finding#evidence}. */
  Finding at(IndicatorCode code, Period period, String message, String evidence) {
    return new Finding(this, Optional.of(code), Optional.of(period), message, evidence);
  }

  /** Something found about a whole row. */
  Finding about(IndicatorCode code, String message, String evidence) {
    return new Finding(this, Optional.of(code), Optional.empty(), message, evidence);
  }

  /** Something found about the whole table of a period. */
  Finding overall(Period period, String message, String evidence) {
    return new Finding(this, Optional.empty(), Optional.of(period), message, evidence);
  }
}
