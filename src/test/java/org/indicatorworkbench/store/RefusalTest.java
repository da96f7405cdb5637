package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.WorkspaceException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused, each with its sentence, and are as they were then. */
class RefusalTest extends StoreTest {
  private static final String NO_WORKSPACE =
      "panel.iwb is not a workspace of Indicator Workbench; choose another file.";
  private static final String DAMAGED =
      "panel.iwb is damaged or was not copied to its end; copy it again, or open an earlier copy.";

  @Test
  void aMissingFile() {
    assertFails(
        Kind.NOT_OPENED,
        "There is no file panel.iwb in " + folder + "; check the name.",
        () -> WorkspaceFile.open(path(), Access.EDIT));
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(path());

    assertFails(
        Kind.NOT_OPENED,
        "panel.iwb is a folder; choose a workspace, whose name ends in .iwb.",
        () -> WorkspaceFile.open(path(), Access.EDIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "code,period,value\nV3,2023-06,90%\n", "SQLite format 3\0"})
  void aFileThatIsNotSqlite(String text) throws IOException {
    Files.writeString(path(), text);

    assertRefused(NO_WORKSPACE);
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void aDatabaseOfAnotherProgram(Access access) throws Exception {
    withSql("CREATE TABLE indicator (code)", "PRAGMA user_version = 1");

    assertRefused(NO_WORKSPACE, access);
  }

  @Test
  void aWorkspaceOfANewerVersion() throws Exception {
    written(oneOfEach());
    withSql("PRAGMA user_version = 99");

    assertRefused("panel.iwb was made by a newer Indicator Workbench; install that to open it.");
  }

  @ParameterizedTest
  @ValueSource(ints = {512, 4096, 8192, 3 * 4096 + 1, -4096, -1})
  void aFileThatWasCutShort(int bytes) throws IOException {
    written(oneOfEach());
    try (FileChannel file = FileChannel.open(path(), StandardOpenOption.WRITE)) {
      file.truncate(bytes > 0 ? bytes : file.size() + bytes);
    }

    assertRefused(DAMAGED);
  }

  @Test
  void aFileWithAnOverwrittenPage() throws IOException {
    written(oneOfEach());
    try (FileChannel file = FileChannel.open(path(), StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.allocate(4096), 2 * 4096);
    }

    assertRefused(DAMAGED);
  }

  @Test
  void contentsThatNoWorkbenchWrote() throws Exception {
    written(oneOfEach());
    withSql("UPDATE observation SET number = 'ninety'");

    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      assertFails(
          Kind.NOT_OPENED,
          "panel.iwb holds something that cannot be read, the row V3, 2023-06 of the table"
              + " observation; open an earlier copy.",
          file::read);
    }
  }

  @Test
  void aNewWorkspaceWhereThereIsAFile() throws IOException {
    Files.writeString(path(), "mine");

    assertFails(
        Kind.NOT_OPENED,
        "panel.iwb is there already; choose another name.",
        () -> WorkspaceFile.create(path()));
    assertEquals("mine", Files.readString(path()));
  }

  @Test
  void aNewWorkspaceWhereThereIsNoFolder() {
    Path nowhere = folder.resolve("nowhere");

    assertFails(
        Kind.NOT_OPENED,
        "panel.iwb could not be made: there is no folder " + nowhere + "; choose another folder.",
        () -> WorkspaceFile.create(nowhere.resolve("panel.iwb")));
  }

  @Test
  void aNewWorkspaceLeavesNothingElseBehind() throws IOException {
    written();

    assertEquals(List.of(path()), files());
  }

  private void assertRefused(String sentence) throws IOException {
    assertRefused(sentence, Access.EDIT);
  }

  private void assertRefused(String sentence, Access access) throws IOException {
    byte[] before = Files.readAllBytes(path());

    assertFails(Kind.NOT_OPENED, sentence, () -> WorkspaceFile.open(path(), access));

    assertArrayEquals(before, Files.readAllBytes(path()));
    assertEquals(List.of(path()), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private void withSql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    }
  }
}
