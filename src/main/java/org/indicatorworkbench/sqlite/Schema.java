package org.indicatorworkbench.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.indicatorworkbench.sqlite.SqliteException.Reason;

/**
 * A kind of file and its tables, as numbered scripts: {@code schema/0001.sql} makes version 1,
 * {@code schema/0002.sql} turns version 1 into version 2, and so on. Where a file of an earlier
 * version may only be read, {@code schema/read-0001.sql} lays temporary views over the tables of
 * version 1 that version 2 changed, under their names.
 *
 * @param applicationId by which a file of this kind is recognised, not 0
 * @param version the latest, 1 or more
 * @param home a class beside whose package's resources the scripts lie
 */
public record Schema(int applicationId, int version, Class<?> home) {

  /** Makes the tables in an empty file. */
  void create(Session session) throws SQLException {
    session.script("PRAGMA application_id = " + applicationId);
    upgrade(session);
  }

  /** Whether the file was made by an earlier program. */
  boolean isEarlier(Session session) throws SQLException {
    return session.pragma("user_version") < version;
  }

  /** Turns the tables of an earlier version into those of this one. */
  void upgrade(Session session) throws SQLException {
    for (long script = session.pragma("user_version") + 1; script <= version; script++) {
      session.script(text("schema/%04d.sql".formatted(script)));
    }
    session.script("PRAGMA user_version = " + version);
  }

  /** Lets an earlier version be read like this one, without a change of the file. */
  void disguise(Session session) throws SQLException {
    for (long script = session.pragma("user_version"); script < version; script++) {
      session.script(text("schema/read-%04d.sql".formatted(script)));
    }
  }

  /** Takes away what {@link #disguise} laid over the tables. */
  void undisguise(Session session) throws SQLException {
    List<String> views =
        session.list(
            "SELECT name FROM temp.sqlite_schema WHERE type = 'view'", row -> row.getString(1));
    for (String view : views) {
      session.script("DROP VIEW temp." + view);
    }
  }

  /**
   * Makes sure that the file is of this kind, of a version that is known, and whole.
   *
   * @param bytes the size of the file
   * @throws SqliteException with {@link Reason#FOREIGN}, {@link Reason#NEWER} or {@link
   *     Reason#DAMAGED}
   */
  void recognise(Session session, long bytes) throws SQLException {
    if (session.pragma("application_id") != applicationId) {
      throw new SqliteException(Reason.FOREIGN, "another application id");
    }
    if (session.pragma("user_version") > version) {
      throw new SqliteException(Reason.NEWER, "a version after " + version);
    }
    if (session.pragma("page_count") * session.pragma("page_size") > bytes) {
      throw new SqliteException(Reason.DAMAGED, "shorter than its header says");
    }
    String verdict = session.first("PRAGMA quick_check(1)", row -> row.getString(1)).orElseThrow();
    if (!verdict.equals("ok")) {
      throw new SqliteException(Reason.DAMAGED, verdict);
    }
  }

  private String text(String name) {
    try (InputStream script = home.getResourceAsStream(name)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
