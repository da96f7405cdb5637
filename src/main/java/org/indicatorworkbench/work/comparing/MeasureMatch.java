package org.indicatorworkbench.work.comparing;

import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.Indicator;

/**
 * A published measure and the indicator that it is compared with.
 *
 * @param indicator empty where there is none, for the reason in the words
 * @param words why there is none, and what to do; else what was found: "2023-24: England 22.4%"
 */
public record MeasureMatch(
    PublishedMeasure measure, Optional<Indicator> indicator, How how, String words) {

  /** How the indicator was found, or why there is none. */
  public enum How {
    /** It has the measure's code or title. */
    NAMED,
    /** The user chose it, now or in an earlier import. */
    CHOSEN,
    /** The user chose that there is to be none. */
    LEFT_OUT,
    /** No indicator, or more than one, is named so. */
    OPEN,
    /** The indicator counts something else. */
    OTHER_UNIT
  }

  /** The same, with what was found. */
  public MeasureMatch saying(String found) {
    return new MeasureMatch(measure, indicator, how, found);
  }

  /** Whether the user has something to do. */
  public boolean isOpen() {
    return how == How.OPEN || how == How.OTHER_UNIT;
  }
}
