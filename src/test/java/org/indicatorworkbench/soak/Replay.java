package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;

/** The journal of a workbook applied to nothing, entry by entry. */
final class Replay {
  private final TreeMap<Long, Workspace> states = new TreeMap<>();
  private Deque<JournalEntry> done = new ArrayDeque<>();
  private Deque<JournalEntry> undone = new ArrayDeque<>();

  /** The whole journal as it is written. */
  static Replay of(Workbook workbook) {
    Replay replay = new Replay();
    replay.follow(workbook);
    return replay;
  }

  /**
   * Goes on with what was written since, and makes sure that each undo and redo came back to what
   * had been there. The last entry is read again: a typing session may have rewritten it.
   */
  void follow(Workbook workbook) {
    states.pollLastEntry();
    done = new ArrayDeque<>();
    undone = new ArrayDeque<>();
    for (JournalEntry entry : workbook.journal().reversed()) {
      boolean isNew = !states.containsKey(entry.id());
      if (isNew) {
        states.put(entry.id(), now().with(workbook.changes(entry.id())));
      }
      move(entry);
      if (isNew) {
        cameBack(entry);
      }
    }
  }

  private void move(JournalEntry entry) {
    switch (entry.kind()) {
      case DO -> {
        done.push(entry);
        undone.clear();
      }
      case UNDO -> undone.push(done.pop());
      case REDO -> done.push(undone.pop());
    }
  }

  private void cameBack(JournalEntry entry) {
    if (entry.kind() != JournalEntry.Kind.DO) {
      boolean isUndo = entry.kind() == JournalEntry.Kind.UNDO;
      JournalEntry about = isUndo ? undone.peek() : done.peek();
      assertEquals(entry.of(), OptionalLong.of(about.id()), "steps out of their turn");
      Exact.requireSame(
          entry.kind() + " of “" + about.name() + "”",
          isUndo ? before(about.id()) : after(about.id()),
          after(entry.id()));
    }
  }

  /** The state after everything. */
  Workspace now() {
    return states.isEmpty() ? Workspace.EMPTY : states.lastEntry().getValue();
  }

  /** The id of the last entry; 0 without any. */
  long last() {
    return states.isEmpty() ? 0 : states.lastKey();
  }

  /** The state after an entry. */
  Workspace after(long id) {
    return id == 0 ? Workspace.EMPTY : states.get(id);
  }

  private Workspace before(long id) {
    return Optional.ofNullable(states.lowerEntry(id))
        .map(entry -> entry.getValue())
        .orElse(Workspace.EMPTY);
  }

  /** What undo takes back next. */
  Optional<String> undoName() {
    return Optional.ofNullable(done.peek()).map(JournalEntry::name);
  }

  /** What redo does again next. */
  Optional<String> redoName() {
    return Optional.ofNullable(undone.peek()).map(JournalEntry::name);
  }
}
