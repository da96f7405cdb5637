package org.indicatorworkbench.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.indicatorworkbench.sqlite.SqliteException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  private static final Schema SCHEMA = new Schema(4711, 2, DatabaseTest.class);
  private static final String FIRST = "first; with a semicolon";

  @TempDir private Path folder;
  private Path file;
  private Database database;

  @BeforeEach
  void open() {
    file = folder.resolve("places.db");
    Database.create(file, SCHEMA);
    database = Database.open(file, SCHEMA);
    database.allowWriting();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewFileHasEveryScriptsTables() {
    assertEquals(List.of(FIRST), names(database));
    put("second", FIRST);
    assertEquals(List.of(FIRST, "second"), names(database));
  }

  @Test
  void isOpenedToReadUntilWritingIsAllowed() {
    try (Database reader = Database.open(file, SCHEMA)) {
      assertReason(Reason.READ_ONLY, () -> reader.inWrite(insert("second", FIRST)));
    }
  }

  @Test
  void workThatThrowsIsRolledBack() {
    Work<Object> failing =
        session -> {
          insert("second", FIRST).run(session);
          throw new IllegalStateException("no");
        };

    assertThrows(IllegalStateException.class, () -> database.inWrite(failing));

    assertEquals(List.of(FIRST), names(database));
    put("third", FIRST);
  }

  @Test
  void aRowThatPointsNowhereIsRefused() {
    assertReason(Reason.DANGLING, () -> put("second", "nowhere"));
  }

  @Test
  void aTransactionInsideAnotherIsRefused() {
    Work<Object> nested = _ -> names(database);

    assertThrows(IllegalStateException.class, () -> database.inWrite(nested));

    assertEquals(List.of(FIRST), names(database));
  }

  @Test
  void aFullDiskIsToldAndChangesNothing() {
    database.withRead(session -> session.first("PRAGMA max_page_count = 1", row -> row.getLong(1)));

    assertReason(Reason.FULL, () -> put("x".repeat(100_000), FIRST));

    assertEquals(List.of(FIRST), names(database));
    put("second", FIRST);
  }

  @Test
  void twoWritersExcludeEachOther() {
    try (Database other = Database.open(file, SCHEMA)) {
      other.allowWriting();
      other.withRead(session -> session.first("PRAGMA busy_timeout = 0", row -> row.getLong(1)));
      Work<Object> meanwhile =
          _ -> {
            assertReason(Reason.BUSY, () -> other.inWrite(insert("second", FIRST)));
            return names(other);
          };

      assertEquals(List.of(FIRST), database.inWrite(meanwhile));
      other.inWrite(insert("second", FIRST));
      assertEquals(List.of(FIRST, "second"), names(database));
    }
  }

  @Test
  void aFileLeftWithAWriteAheadLogBecomesOneFileAgain() throws Exception {
    database.close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
    }

    database = Database.open(file, SCHEMA);
    database.allowWriting();
    put("second", FIRST);

    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space.db", "50% & more #1.db", "is it?.db", "Übersicht.db"})
  void aFileMayHaveAnyName(String name) {
    Path odd = folder.resolve(name);

    Database.create(odd, SCHEMA);

    assertEquals(true, Files.isRegularFile(odd));
    try (Database opened = Database.open(odd, SCHEMA)) {
      assertEquals(List.of(FIRST), names(opened));
    }
  }

  private void put(String name, String inside) {
    database.inWrite(insert(name, inside));
  }

  private static Work<Integer> insert(String name, String inside) {
    return session -> session.update("INSERT INTO place VALUES (?, ?)", name, inside);
  }

  private static List<String> names(Database database) {
    return database.withRead(
        session -> session.list("SELECT name FROM place ORDER BY name", row -> row.getString(1)));
  }

  private static void assertReason(Reason reason, Executable action) {
    assertEquals(reason, assertThrows(SqliteException.class, action).reason());
  }
}
