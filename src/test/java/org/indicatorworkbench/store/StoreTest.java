package org.indicatorworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A test with a folder for real workspaces. */
abstract class StoreTest {
  @TempDir Path folder;

  Path path() {
    return folder.resolve("panel.iwb");
  }

  /** Makes a workspace, applies sets to it and closes it. */
  Path written(ChangeSet... sets) {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      for (ChangeSet set : sets) {
        did(file, set);
      }
    }
    return path();
  }

  static JournalEntry did(WorkspaceFile file, ChangeSet set) {
    return file.append(set, Kind.DO, OptionalLong.empty());
  }

  static void assertFails(WorkspaceException.Kind kind, String sentence, Executable action) {
    WorkspaceException failure = assertThrows(WorkspaceException.class, action);

    assertEquals(sentence, failure.getMessage());
    assertEquals(kind, failure.kind());
  }
}
