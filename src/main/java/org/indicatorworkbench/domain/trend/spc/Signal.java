package org.indicatorworkbench.domain.trend.spc;

import java.util.Set;

/**
 * What tells a value from chance.
 *
 * @param rule the one that speaks
 * @param rules all that hold, that one too
 * @param upwards whether the value is high, or part of a rise; otherwise low, or part of a fall
 */
public record Signal(Rule rule, Set<Rule> rules, boolean upwards) {
  public Signal {
    rules = Set.copyOf(rules);
  }
}
