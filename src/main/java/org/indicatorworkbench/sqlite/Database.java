package org.indicatorworkbench.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.indicatorworkbench.sqlite.SqliteException.Reason;

/**
 * One open SQLite file. Everything happens inside {@link #withRead} or {@link #inWrite}, one at a
 * time; nothing of the connection gets out of them. Threads wait for each other.
 */
public final class Database implements AutoCloseable {
  private final Connection connection;
  private final Session session;
  private final Schema schema;
  private boolean busy;

  private Database(Connection connection, Schema schema) {
    this.connection = connection;
    this.schema = schema;
    this.session = new Session(connection);
  }

  /**
   * Makes a file with the tables of a schema, and leaves it closed.
   *
   * @param file does not exist, its folder does
   * @throws SqliteException when it cannot be written; a part of it may be left
   */
  public static void create(Path file, Schema schema) {
    try (Database made = new Database(Connections.toNewFile(file), schema)) {
      made.inWrite(
          session -> {
            schema.create(session);
            return null;
          });
    } catch (SQLException failure) {
      throw new SqliteException(failure);
    }
  }

  /**
   * Opens a file for reading. A file that is refused is not changed.
   *
   * @param file exists
   * @throws SqliteException when it is not a whole file of that schema, or cannot be read
   */
  public static Database open(Path file, Schema schema) {
    try {
      Database opened = new Database(Connections.toExistingFile(file), schema);
      try {
        opened.session.script("PRAGMA query_only = true; PRAGMA trusted_schema = false");
        opened.recognise(file);
        opened.disguise();
        return opened;
      } catch (RuntimeException refused) {
        opened.close();
        throw refused;
      }
    } catch (SQLException failure) {
      throw new SqliteException(failure);
    }
  }

  private void recognise(Path file) {
    withRead(
        session -> {
          schema.recognise(session, size(file));
          return null;
        });
  }

  private void disguise() throws SQLException {
    if (schema.isEarlier(session)) {
      session.script("PRAGMA query_only = false");
      schema.disguise(session);
      session.script("PRAGMA query_only = true");
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreachable) {
      throw new SqliteException(Reason.UNREACHABLE, unreachable.getMessage());
    }
  }

  /**
   * Lets {@link #inWrite} write to a file that was opened for reading, which becomes one of the
   * latest version by that.
   */
  public synchronized void allowWriting() {
    try {
      // Another tool may have left it with a write-ahead log, which cannot be mailed as one file.
      session.script("PRAGMA query_only = false; PRAGMA journal_mode = DELETE");
      if (schema.isEarlier(session)) {
        schema.undisguise(session);
        inWrite(this::upgrade);
      }
    } catch (SQLException failure) {
      throw new SqliteException(failure);
    }
  }

  private Schema upgrade(Session inside) throws SQLException {
    schema.upgrade(inside);
    return schema;
  }

  /**
   * Does work that sees one state of the file; who writes meanwhile waits for it to end.
   *
   * @throws SqliteException when the file cannot be read
   */
  public <T> T withRead(Work<T> work) {
    return inTransaction("BEGIN", work);
  }

  /**
   * Does work wholly or, when it throws anything, not at all. What it returns is on the disk.
   *
   * @throws SqliteException when the file cannot be written
   */
  public <T> T inWrite(Work<T> work) {
    return inTransaction("BEGIN IMMEDIATE", work);
  }

  private synchronized <T> T inTransaction(String begin, Work<T> work) {
    if (busy) {
      throw new IllegalStateException("a transaction is open already");
    }
    busy = true;
    try {
      session.update(begin);
      T result = work.run(session);
      session.update("COMMIT");
      busy = false;
      return result;
    } catch (SQLException failure) {
      throw new SqliteException(failure);
    } finally {
      if (busy) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    busy = false;
    try {
      session.forget();
      session.update("ROLLBACK");
    } catch (SQLException nothingToRollBack) {
      // SQLite had to do it by itself, or the transaction never began.
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new SqliteException(failure);
    }
  }
}
