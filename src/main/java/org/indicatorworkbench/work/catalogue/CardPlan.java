package org.indicatorworkbench.work.catalogue;

import java.util.Map;
import org.indicatorworkbench.domain.change.ChangeSet;

/**
 * What saving a card would do.
 *
 * @param problems one sentence for each field that cannot stay as it is
 * @param changes empty while there is a problem, or when nothing differs
 */
public record CardPlan(Map<CardField, String> problems, ChangeSet changes) {
  public CardPlan {
    problems = Map.copyOf(problems);
  }
}
