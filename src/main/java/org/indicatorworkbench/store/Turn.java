package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.change.UndoStack;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.sqlite.Session;

/** Steps are undone and redone in their turn, whoever else has written to the file meanwhile. */
final class Turn {
  private Turn() {}

  /**
   * @param of the step that is to be undone or done again
   * @throws WorkspaceException of kind CONFLICT when another would be the next
   */
  static void require(Session session, Kind kind, OptionalLong of) throws SQLException {
    if (kind == Kind.DO) {
      return;
    }
    List<JournalEntry> journal = Journal.entries(session).reversed();
    UndoStack stack = UndoStack.of(journal.stream().map(JournalEntry::step).toList());
    Optional<UndoStack.Step> next = kind == Kind.UNDO ? stack.undo() : stack.redo();
    if (next.filter(step -> OptionalLong.of(step.id()).equals(of)).isEmpty()) {
      throw new WorkspaceException(
          WorkspaceException.Kind.CONFLICT,
          "Nothing was "
              + (kind == Kind.UNDO ? "undone" : "redone")
              + ", because something else was changed meanwhile.");
    }
  }
}
