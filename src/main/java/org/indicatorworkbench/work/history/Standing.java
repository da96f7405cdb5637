package org.indicatorworkbench.work.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indicatorworkbench.domain.change.JournalEntry;

/** Which steps of a journal still stand, as it follows from every entry so far. For one thread. */
public final class Standing {
  private final Set<Long> undone = new HashSet<>();
  private final Map<Long, List<Long>> takenBackBy = new HashMap<>();

  /**
   * What stands after one more entry.
   *
   * @param entry later than all before
   */
  public void add(JournalEntry entry) {
    switch (entry.kind()) {
      case DO ->
          entry
              .of()
              .ifPresent(
                  of -> takenBackBy.computeIfAbsent(of, _ -> new ArrayList<>()).add(entry.id()));
      case UNDO -> undone.add(entry.of().orElseThrow());
      case REDO -> undone.remove(entry.of().orElseThrow());
    }
  }

  /** How an entry stands. */
  public StepState of(JournalEntry entry) {
    return switch (entry.kind()) {
      case UNDO -> StepState.UNDO;
      case REDO -> StepState.REDO;
      case DO ->
          undone.contains(entry.id())
              ? StepState.UNDONE
              : isTakenBack(entry.id()) ? StepState.TAKEN_BACK : StepState.DONE;
    };
  }

  private boolean stands(long id) {
    return !undone.contains(id) && !isTakenBack(id);
  }

  private boolean isTakenBack(long id) {
    return takenBackBy.getOrDefault(id, List.of()).stream().anyMatch(this::stands);
  }
}
