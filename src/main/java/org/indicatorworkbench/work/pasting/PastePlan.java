package org.indicatorworkbench.work.pasting;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.work.editing.EditPlan;

/**
 * What a paste would do, before anything is changed.
 *
 * @param edits what becomes of the texts that have a place
 * @param notPlaced those that have none
 * @param doubts what may not be meant, though it can be done
 * @param names how the names of rows and columns in the block are used
 */
public record PastePlan(EditPlan edits, List<NotPlaced> notPlaced, Doubts doubts, Names names) {
  public PastePlan {
    notPlaced = List.copyOf(notPlaced);
  }

  /** What the block says about its own rows and columns, and whether that was followed. */
  public enum Names {
    /** It names none that are known. */
    NONE,
    /** They lead where the block would have gone by its place too. */
    SAME,
    /** They were followed, and lead elsewhere than its place would have. */
    FOLLOWED,
    /** They were not followed, and would have led elsewhere. */
    IGNORED
  }

  /** A plan of texts that all have a place, such as those of a fill. */
  public static PastePlan of(EditPlan edits) {
    return new PastePlan(edits, List.of(), Doubts.NONE, Names.NONE);
  }

  /** The one reason why nothing of it has a place; empty where something has, or might have. */
  public Optional<String> whyNowhere() {
    List<String> reasons = notPlaced.stream().map(NotPlaced::why).distinct().toList();
    return Optional.of(reasons)
        .filter(_ -> edits.outcomes().isEmpty() && followsNoNames())
        .filter(all -> all.size() == 1)
        .map(List::getFirst);
  }

  private boolean followsNoNames() {
    return names == Names.NONE || names == Names.SAME;
  }

  /** Whether it can be applied without the user having looked at it. */
  public boolean isClear() {
    return edits.isClear() && notPlaced.isEmpty() && doubts.equals(Doubts.NONE) && followsNoNames();
  }
}
