package org.indicatorworkbench.store;

import java.sql.SQLException;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.PlaceName;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;
import org.indicatorworkbench.sqlite.Session;

/** Says where the file is not what a change takes it for. */
final class Conflict {
  private Conflict() {}

  /** A row that is gone, there already, or not as the change has it before. */
  static WorkspaceException changedMeanwhile(Session session, RowChange row) throws SQLException {
    Change change = row.change();
    Shown shown = new Shown(session);
    Optional<String> now = shown.now(row);
    Optional<String> before = shown.before(change);
    String detail =
        now.isEmpty() || now.equals(before)
            ? ""
            : ": it is now " + now.get() + before.map(text -> ", not " + text).orElse("");
    return new WorkspaceException(
        Kind.CONFLICT, PlaceName.of(change) + " was changed meanwhile" + detail + ".");
  }

  /** A row that needs an indicator which is not there, or an indicator that others need. */
  static WorkspaceException dangling(Change change) {
    String sentence =
        change instanceof Change.OfIndicator of
            ? of.code() + " cannot leave the catalogue while it has values, targets or benchmarks."
            : PlaceName.of(change)
                + " cannot be written, because the indicator is not in the catalogue.";
    return new WorkspaceException(Kind.CONFLICT, sentence);
  }
}
