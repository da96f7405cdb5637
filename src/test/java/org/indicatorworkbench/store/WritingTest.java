package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.changed;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.indicatorworkbench.store.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

/** Others who use the file, and a disk that fails, while it is written. */
class WritingTest extends StoreTest {
  private static final ChangeSet EDIT = set("Edit", changed(JUNE, figure("90"), figure("91")));

  @Test
  void aReaderSeesWhatWasWrittenSinceItOpened() {
    written(oneOfEach());

    try (WorkspaceFile writer = WorkspaceFile.open(path(), Access.EDIT);
        WorkspaceFile reader = WorkspaceFile.open(path(), Access.READ)) {
      Workspace before = reader.read();
      JournalEntry edited = did(writer, EDIT);

      assertEquals(Workspace.EMPTY.with(oneOfEach()), before);
      assertEquals(before.with(EDIT), reader.read());
      assertEquals(edited, reader.journal().getFirst());
    }
  }

  @Test
  void aFailingDiskChangesNothing() throws IOException {
    written(oneOfEach());

    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      // Where SQLite has to note what it overwrites, there is something that is no file.
      Path obstacle = Files.createDirectory(folder.resolve("panel.iwb-journal"));
      WorkspaceException failure = assertThrows(WorkspaceException.class, () -> did(file, EDIT));
      assertEquals(WorkspaceException.Kind.NOT_WRITTEN, failure.kind());
      assertEquals(
          "panel.iwb could not be written and nothing was changed: the drive it lies on refused"
              + " (SQLITE_…); check it and try again.",
          failure.getMessage().replaceFirst("SQLITE_[A-Z]+(_[A-Z]+)?", "SQLITE_…"));
      Files.delete(obstacle);

      assertEquals(Workspace.EMPTY.with(oneOfEach()), file.read());
      assertEquals(1, file.journal().size());
      did(file, EDIT);
      assertEquals(Workspace.EMPTY.with(oneOfEach()).with(EDIT), file.read());
    }
  }
}
