package org.indicatorworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.sqlite.Session;

/** The change sets that were applied, in the tables of the file. */
final class Journal {
  private static final String ENTRIES = "SELECT id, at, who, name, kind, of, size FROM change_set";
  static final EnumText<Kind> KINDS = new EnumText<>(Kind.values(), Journal::word);

  private Journal() {}

  /** Enters a change set as done now by the user of this program. */
  static JournalEntry add(
      Session session, String name, List<RowChange> rows, Kind kind, OptionalLong of)
      throws SQLException {
    Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    long id =
        session
            .first(
                "INSERT INTO change_set (at, who, name, kind, of, size)"
                    + " VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                row -> row.getLong("id"),
                at.toString(),
                Holder.user(),
                name,
                word(kind),
                of.isPresent() ? of.getAsLong() : null,
                rows.size())
            .orElseThrow();
    addChanges(session, id, rows);
    return new JournalEntry(id, at, Holder.user(), name, kind, of, rows.size());
  }

  /** Gives an entry another name and other changes. */
  static void rewrite(Session session, long id, String name, List<RowChange> rows)
      throws SQLException {
    session.update("UPDATE change_set SET name = ?, size = ? WHERE id = ?", name, rows.size(), id);
    session.update("DELETE FROM change WHERE change_set = ?", id);
    addChanges(session, id, rows);
  }

  private static void addChanges(Session session, long id, List<RowChange> rows)
      throws SQLException {
    int number = 0;
    for (RowChange row : rows) {
      session.update(
          "INSERT INTO change (change_set, number, place, key, before, after)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          id,
          ++number,
          row.table().name(),
          JsonTexts.write(row.key()),
          row.before().map(JsonTexts::write).orElse(null),
          row.after().map(JsonTexts::write).orElse(null));
    }
  }

  /** All entries, newest first. */
  static List<JournalEntry> entries(Session session) throws SQLException {
    return session.list(ENTRIES + " ORDER BY id DESC", Journal::entry);
  }

  /** An entry; empty when there is none of that id. */
  static Optional<JournalEntry> entry(Session session, long id) throws SQLException {
    return session.first(ENTRIES + " WHERE id = ?", Journal::entry, id);
  }

  /**
   * The changes of the last entry.
   *
   * @throws WorkspaceException when the id is not that of the last entry
   */
  static ChangeSet lastChanges(Session session, long id) throws SQLException {
    long last =
        session.first("SELECT max(id) FROM change_set", row -> row.getLong(1)).orElseThrow();
    if (id != last) {
      throw new WorkspaceException(
          WorkspaceException.Kind.CONFLICT,
          "The text was not saved into its entry of the history, because something was changed"
              + " after it.");
    }
    return changes(session, id).orElseThrow();
  }

  /** The changes of an entry; empty when there is no such entry. */
  static Optional<ChangeSet> changes(Session session, long id) throws SQLException {
    Optional<JournalEntry> entry = entry(session, id);
    List<Change> changes =
        session.list(
            "SELECT place, key, before, after FROM change WHERE change_set = ? ORDER BY number",
            Journal::change,
            id);
    return entry.map(found -> new ChangeSet(found.name(), changes));
  }

  /** The change in a row of that table. */
  static Change change(ResultSet row) throws SQLException {
    return new RowChange(
            Mappings.of(row.getString("place")),
            JsonTexts.read(row.getString("key")),
            Optional.ofNullable(row.getString("before")).map(JsonTexts::read),
            Optional.ofNullable(row.getString("after")).map(JsonTexts::read))
        .change();
  }

  /** The entry in a row with its columns. */
  static JournalEntry entry(ResultSet row) throws SQLException {
    long of = row.getLong("of");
    OptionalLong about = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(of);
    return new JournalEntry(
        row.getLong("id"),
        Instant.parse(row.getString("at")),
        row.getString("who"),
        row.getString("name"),
        KINDS.read(row.getString("kind")),
        about,
        row.getInt("size"));
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
