package org.indicatorworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.sqlite.SqliteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQLITE_FULL | the disk is full; free some space and try again.
          SQLITE_BUSY | another program keeps it open; close that and try again.
          SQLITE_READONLY_DIRECTORY | it may only be read; save a copy in a folder where you can write.
          SQLITE_CORRUPT_INDEX | it is damaged; open an earlier copy.
          SQLITE_IOERR_WRITE | the drive it lies on refused (SQLITE_IOERR_WRITE); check it and try again.
          """)
  void aFileThatCannotBeWrittenIsNamedWithTheReason(SQLiteErrorCode code, String reason)
      throws IOException {
    Path file = Files.createFile(folder.resolve("panel.iwb"));
    assertEquals(
        "panel.iwb could not be written and nothing was changed: " + reason,
        Failures.notWritten(file, failure(code)).getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQLITE_NOTADB | is not a workspace of Indicator Workbench; choose another file.
          SQLITE_BUSY | is being written by another program; try again in a moment.
          SQLITE_IOERR_READ | could not be read (SQLITE_IOERR_READ); check the drive it lies on.
          SQLITE_READONLY_ROLLBACK | was not closed, and its folder does not allow it to be mended; \
          copy it together with the file of the same name that ends in -journal to a folder where \
          you can write.
          """)
  void aFileThatCannotBeOpenedIsNamedWithTheReason(SQLiteErrorCode code, String reason) {
    assertEquals(
        "panel.iwb " + reason,
        Failures.notOpened(folder.resolve("panel.iwb"), failure(code)).getMessage());
  }

  @Test
  void aFileThatIsGoneIsSaidToBeGone() {
    assertEquals(
        "panel.iwb is no longer where it was, and nothing was changed; put it back, or close it"
            + " and open a copy.",
        Failures.notWritten(
                folder.resolve("panel.iwb"), failure(SQLiteErrorCode.SQLITE_READONLY_DBMOVED))
            .getMessage());
  }

  private static SqliteException failure(SQLiteErrorCode code) {
    return new SqliteException(new SQLiteException("a message", code));
  }
}
