package org.indicatorworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
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
    UndoStack stack =
        UndoStack.of(session.list("SELECT id, kind, of FROM change_set ORDER BY id", Turn::move));
    Optional<UndoStack.Step> next = kind == Kind.UNDO ? stack.undo() : stack.redo();
    if (next.filter(step -> OptionalLong.of(step.id()).equals(of)).isEmpty()) {
      throw new WorkspaceException(
          WorkspaceException.Kind.CONFLICT,
          "Nothing was "
              + (kind == Kind.UNDO ? "undone" : "redone")
              + ", because something else was changed meanwhile.");
    }
  }

  private static UndoStack.Move move(ResultSet row) throws SQLException {
    return switch (Journal.KINDS.read(row.getString("kind"))) {
      case DO -> new UndoStack.Step(row.getLong("id"), "");
      case UNDO -> new UndoStack.Undone(row.getLong("of"));
      case REDO -> new UndoStack.Redone(row.getLong("of"));
    };
  }
}
