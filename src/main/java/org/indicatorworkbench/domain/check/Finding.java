package org.indicatorworkbench.domain.check;

import java.util.Comparator;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.RulingKey;

/**
 * Something that a check has found. There is at most one for a rule, an indicator and a period.
 *
 * @param rule what was looked for
 * @param code the row; empty where the whole table is meant
 * @param period the column; empty where the whole row is meant
 * @param message what is wrong, with its figures, and what to do: whole sentences
 * @param evidence the figures and words it rests on: while they stay, so does a waiver
 */
public record Finding(
    Rule rule,
    Optional<IndicatorCode> code,
    Optional<Period> period,
    String message,
    String evidence) {
  /** The gravest first, and within it rule by rule; the order of rows is left as it is. */
  static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::severity);

  /** How much it matters. */
  public Severity severity() {
    return rule.severity();
  }

  /** Where a waiver of it is kept. */
  public RulingKey.OfFinding key() {
    return new RulingKey.OfFinding(rule.name(), code, period);
  }
}
