package org.indicatorworkbench.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteOpenMode;

/** Opens connections, all with the same pragmas, none of which changes the file. */
final class Connections {
  private static final int PATIENCE_MILLISECONDS = 5_000;
  private static final int CACHE_KIBIBYTES = 32 * 1024;

  private Connections() {}

  static Connection toNewFile(Path file) throws SQLException {
    return config().createConnection(url(file));
  }

  static Connection toExistingFile(Path file) throws SQLException {
    SQLiteConfig config = config();
    // Also to read: after a crash the first to open the file rolls the unfinished write back.
    // Where there is no right to write, SQLite opens it for reading by itself.
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config.createConnection(url(file));
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(PATIENCE_MILLISECONDS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    config.setTempStore(TempStore.MEMORY);
    config.setGetGeneratedKeys(false);
    return config;
  }

  private static String url(Path file) {
    Path absolute = file.toAbsolutePath();
    // The driver takes what follows a question mark for settings.
    boolean plain = absolute.toString().indexOf('?') < 0;
    return "jdbc:sqlite:" + (plain ? absolute : "file:" + absolute.toUri().getRawPath());
  }
}
