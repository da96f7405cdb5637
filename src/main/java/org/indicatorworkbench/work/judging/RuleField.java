package org.indicatorworkbench.work.judging;

/** A field of a rule that is edited, beside which a sentence may stand. */
public sealed interface RuleField {
  /** The tolerance. */
  record Tolerance() implements RuleField {}

  /** Which number is rated. */
  record RateOn() implements RuleField {}

  /**
   * The beginning of a target.
   *
   * @param line its place in the list, from 0
   */
  record From(int line) implements RuleField {}

  /**
   * A target.
   *
   * @param line its place in the list, from 0
   */
  record Target(int line) implements RuleField {}
}
