package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.sqlite.Session;
import org.indicatorworkbench.sqlite.SqliteException;
import org.indicatorworkbench.sqlite.SqliteException.Reason;

/** The contents of a workspace in the tables of its file. */
final class State {
  private State() {}

  /** Everything there is: what comes of nothing by the changes that make every row. */
  static Workspace read(Session session) throws SQLException {
    List<Change> rows = new ArrayList<>();
    for (Mapping<?> mapping : Mappings.ALL) {
      rows.addAll(session.list(mapping.table().all(), row -> mapping.made(row).change()));
    }
    return Workspace.EMPTY.with(new ChangeSet("Everything", rows));
  }

  /**
   * @throws WorkspaceException when what is to be changed is no longer what it was; some of the
   *     rows may have been changed then
   */
  static void apply(Session session, List<RowChange> rows) throws SQLException {
    for (RowChange row : rows) {
      try {
        if (!row.isNothing() && touched(session, row) == 0) {
          throw Conflict.changedMeanwhile(session, row);
        }
      } catch (SQLException failure) {
        if (SqliteException.reason(failure) == Reason.DANGLING) {
          throw Conflict.dangling(row.change());
        }
        throw failure;
      }
    }
  }

  private static int touched(Session session, RowChange row) throws SQLException {
    Table table = row.table();
    List<Object> values = new ArrayList<>();
    if (row.before().isEmpty()) {
      values.addAll(row.key());
      values.addAll(row.after().orElseThrow());
      return session.update(table.insert(), values.toArray());
    }
    row.after().ifPresent(values::addAll);
    values.addAll(row.key());
    values.addAll(row.before().orElseThrow());
    return session.update(
        row.after().isEmpty() ? table.delete() : table.update(), values.toArray());
  }
}
