package org.indicatorworkbench.work.editing;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;

/**
 * What becomes of texts in their places, before anything is changed.
 *
 * @param name what the user did, as the undo button says it
 * @param outcomes in the order of the texts
 */
public record EditPlan(String name, List<CellOutcome> outcomes) {
  public EditPlan {
    outcomes = List.copyOf(outcomes);
  }

  /** Whether all of it can be applied without asking. */
  public boolean isClear() {
    return outcomes.stream()
        .allMatch(
            outcome ->
                outcome instanceof CellOutcome.Changes || outcome instanceof CellOutcome.Same);
  }

  /**
   * All that can be applied, as one step.
   *
   * @param losingParts whether values without parts may replace those that have them
   */
  public ChangeSet changes(boolean losingParts) {
    List<Change> changes =
        outcomes.stream()
            .flatMap(
                outcome ->
                    switch (outcome) {
                      case CellOutcome.Changes can -> Stream.of(can.change());
                      case CellOutcome.LosesParts asks when losingParts -> Stream.of(asks.change());
                      default -> Stream.empty();
                    })
            .toList();
    return new ChangeSet(name, changes);
  }
}
