package org.indicatorworkbench.domain.ruling;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/** What a ruling is about; there is at most one ruling about each. */
public sealed interface RulingKey {

  /** The indicator that it is about; empty where it is about none. */
  Optional<IndicatorCode> indicator();

  /** The same about another indicator, as when a code is changed. */
  RulingKey of(IndicatorCode other);

  /**
   * The rating of an indicator in a period.
   *
   * @param period the only one that it holds for
   */
  record OfRating(IndicatorCode code, Period period) implements RulingKey {
    @Override
    public Optional<IndicatorCode> indicator() {
      return Optional.of(code);
    }

    @Override
    public RulingKey of(IndicatorCode other) {
      return new OfRating(other, period);
    }
  }

  /**
   * The limits of an indicator's chart.
   *
   * @param from the first period from which they are computed anew
   */
  record OfLimits(IndicatorCode code, Period from) implements RulingKey {
    @Override
    public Optional<IndicatorCode> indicator() {
      return Optional.of(code);
    }

    @Override
    public RulingKey of(IndicatorCode other) {
      return new OfLimits(other, from);
    }
  }

  /**
   * A finding of a check.
   *
   * @param rule the name of the check
   * @param indicator empty where it found something about the workspace
   * @param period empty where it found something about the whole row
   */
  record OfFinding(String rule, Optional<IndicatorCode> indicator, Optional<Period> period)
      implements RulingKey {
    @Override
    public RulingKey of(IndicatorCode other) {
      return new OfFinding(rule, Optional.of(other), period);
    }
  }
}
