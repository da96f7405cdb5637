package org.indicatorworkbench.work.judging;

import java.util.Map;
import org.indicatorworkbench.domain.change.ChangeSet;

/**
 * What a rule that is edited would change.
 *
 * @param problems one sentence for each field that cannot stay as it is
 * @param changes empty while there is a problem, or where nothing differs
 */
public record RulePlan(Map<RuleField, String> problems, ChangeSet changes) {
  public RulePlan {
    problems = Map.copyOf(problems);
  }
}
