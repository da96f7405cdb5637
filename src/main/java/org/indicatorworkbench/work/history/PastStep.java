package org.indicatorworkbench.work.history;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.change.JournalEntry;

/**
 * A step of the journal as a history lists it.
 *
 * @param atCell what it did to the one cell whose history is shown; empty where all are shown
 */
public record PastStep(JournalEntry entry, StepState state, List<ChangeWords> atCell) {
  public PastStep {
    atCell = List.copyOf(atCell);
  }

  /** What was done, as a list says it: "Undo: Edit V3, June 2023". */
  public String name() {
    return switch (entry.kind()) {
      case DO -> entry.name();
      case UNDO -> "Undo: " + entry.name();
      case REDO -> "Redo: " + entry.name();
    };
  }

  /** The same with its state as it is now. */
  public PastStep with(StepState now) {
    return now == state ? this : new PastStep(entry, now, atCell);
  }
}
