package org.indicatorworkbench.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A file that could not be opened, read or written. Whatever was begun has been rolled back. */
public final class SqliteException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int PRIMARY = 0xff;

  /** What stood in the way. */
  public enum Reason {
    /** It is no SQLite file, or one of another kind than was asked for. */
    FOREIGN,
    /** It was made by a later version, which this one does not know. */
    NEWER,
    /** It is cut short or its contents contradict themselves. */
    DAMAGED,
    /** Its last writer was killed, and mending it needs the right to write. */
    UNFINISHED,
    /** Another connection kept it locked for too long. */
    BUSY,
    /** The disk is full. */
    FULL,
    /** There is no right to write. */
    READ_ONLY,
    /** The disk or network failed, or there is no right to read. */
    UNREACHABLE,
    /** A row would have pointed to one that is not there. */
    DANGLING,
    /** Anything else, which is a mistake in the program. */
    OTHER
  }

  private final Reason reason;

  SqliteException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The message is SQLite's name for the failure, such as {@code SQLITE_IOERR_WRITE}. */
  public SqliteException(SQLException cause) {
    super(
        cause instanceof SQLiteException it ? it.getResultCode().name() : cause.getMessage(),
        cause);
    this.reason = reason(cause);
  }

  /** What stood in the way. */
  public Reason reason() {
    return reason;
  }

  /** What a failure inside a transaction means. */
  public static Reason reason(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return Reason.OTHER;
    }
    return switch (sqlite.getResultCode()) {
      case SQLITE_READONLY_ROLLBACK, SQLITE_READONLY_RECOVERY -> Reason.UNFINISHED;
      case SQLITE_CONSTRAINT_FOREIGNKEY -> Reason.DANGLING;
      default -> byPrimaryCode(sqlite.getResultCode().code & PRIMARY);
    };
  }

  private static Reason byPrimaryCode(int code) {
    return switch (SQLiteErrorCode.getErrorCode(code)) {
      case SQLITE_NOTADB -> Reason.FOREIGN;
      case SQLITE_CORRUPT -> Reason.DAMAGED;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
      case SQLITE_FULL -> Reason.FULL;
      case SQLITE_READONLY -> Reason.READ_ONLY;
      case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM, SQLITE_AUTH -> Reason.UNREACHABLE;
      default -> Reason.OTHER;
    };
  }
}
