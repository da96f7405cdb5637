package org.indicatorworkbench.domain.change;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A change set as the journal keeps it, without its changes.
 *
 * @param id ascending in the order in which they were applied
 * @param at when it was applied, in milliseconds
 * @param who the name of the user in the operating system
 * @param name what the user did
 * @param kind whether it was done, undone or done again
 * @param of the entry that an UNDO or REDO is about, or that a DO takes back out of its turn; empty
 *     for every other DO
 * @param size how many changes it has
 */
public record JournalEntry(
    long id, Instant at, String who, String name, Kind kind, OptionalLong of, int size) {

  /** How a change set came to be applied. */
  public enum Kind {
    DO,
    /** The changes of an earlier DO, taken back. */
    UNDO,
    /** The changes of an earlier DO, made again after they were taken back. */
    REDO
  }

  /** What it means to undo and redo. */
  public UndoStack.Move step() {
    return switch (kind) {
      case DO -> new UndoStack.Step(id, name);
      case UNDO -> new UndoStack.Undone(of.orElseThrow());
      case REDO -> new UndoStack.Redone(of.orElseThrow());
    };
  }
}
