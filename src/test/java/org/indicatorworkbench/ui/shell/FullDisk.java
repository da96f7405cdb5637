package org.indicatorworkbench.ui.shell;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Workbook;

/**
 * A disk without room for one page more: a limit that only the program's own connection has, which
 * SQLite answers as it does a full disk.
 */
final class FullDisk {
  private static final long ENOUGH = 1_000_000;

  private final OpenWorkbook open;

  private FullDisk(OpenWorkbook open) {
    this.open = open;
  }

  /** From now on, the file cannot grow. */
  static FullDisk under(OpenWorkbook open) {
    FullDisk disk = new FullDisk(open);
    // A limit below the size of the file is taken for that size.
    disk.limit(1);
    return disk;
  }

  /** Somebody deleted something. */
  void makeRoom() {
    limit(ENOUGH);
  }

  private void limit(long pages) {
    open.ask(workbook -> limit(workbook, pages)).toCompletableFuture().join();
  }

  private static long limit(Workbook workbook, long pages) {
    Object file = field(workbook, "file");
    Connection connection = (Connection) field(field(file, "database"), "connection");
    try (Statement statement = connection.createStatement();
        ResultSet now = statement.executeQuery("PRAGMA max_page_count = " + pages)) {
      return now.getLong(1);
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }

  private static Object field(Object owner, String name) {
    try {
      Field field = owner.getClass().getDeclaredField(name);
      field.setAccessible(true);
      return field.get(owner);
    } catch (ReflectiveOperationException renamed) {
      throw new AssertionError(renamed);
    }
  }
}
