package org.indicatorworkbench.work.history;

import java.util.Optional;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Whether a step of the journal can be taken back out of its turn, and the step that does it. */
public final class TakingBack {
  private static final String TAKE = "Take back: ";
  private static final String PUT = "Put back: ";

  private TakingBack() {}

  /**
   * Why a step cannot be taken back now, as a sentence.
   *
   * @param changes all that it changed
   * @return empty when it can be taken back
   */
  public static Optional<String> obstacle(StepState state, ChangeSet changes, Workspace contents) {
    return switch (state) {
      case DONE -> Obstacle.of(changes, contents);
      case UNDONE -> Optional.of("It is undone already.");
      case TAKEN_BACK -> Optional.of("It has been taken back already.");
      case UNDO -> Optional.of("It is an undo; Redo does again what it took back.");
      case REDO -> Optional.of("It did a step again; take back that step, further down.");
    };
  }

  /** The step that takes another one back. One that takes back a taking back puts back. */
  public static ChangeSet step(JournalEntry entry, ChangeSet changes) {
    String name = entry.name();
    boolean again = entry.of().isPresent() && name.startsWith(TAKE);
    String bare = again ? name.substring(TAKE.length()) : withoutPrefix(entry);
    return new ChangeSet((again ? PUT : TAKE) + bare, changes.inverted().changes());
  }

  private static String withoutPrefix(JournalEntry entry) {
    boolean putBack = entry.of().isPresent() && entry.name().startsWith(PUT);
    return putBack ? entry.name().substring(PUT.length()) : entry.name();
  }
}
