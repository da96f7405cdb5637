package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

class EditLockTest extends StoreTest {

  @Test
  void oneProgramAtATimeEdits() throws Exception {
    written(oneOfEach());

    try (Child other = Child.run(Editor.class, path().toString())) {
      assertEquals("editing", other.line());
      try (WorkspaceFile second = WorkspaceFile.open(path(), Access.EDIT)) {
        assertFalse(second.canEdit());
        assertHeldByThisUser(second.heldBy());
        assertEquals(Workspace.EMPTY.with(oneOfEach()), second.read());
        assertFails(
            WorkspaceException.Kind.NOT_WRITTEN,
            "panel.iwb is open to read only, because it is being edited by "
                + second.heldBy().orElseThrow()
                + ".",
            () -> did(second, oneOfEach().inverted()));
      }
      other.end();
    }
    assertCanBeEdited();
  }

  @Test
  void aKilledProgramLeavesNoLock() throws Exception {
    written();
    try (Child other = Child.run(Editor.class, path().toString())) {
      assertEquals("editing", other.line());

      other.kill();
    }

    assertTrue(Files.exists(folder.resolve(".panel.iwb-lock.txt")));
    assertCanBeEdited();
    assertEquals(List.of("panel.iwb"), names());
  }

  @Test
  void aSecondWindowOfThisProgramReads() throws IOException {
    written();

    try (WorkspaceFile first = WorkspaceFile.open(path(), Access.EDIT);
        WorkspaceFile second = WorkspaceFile.open(path(), Access.EDIT)) {
      assertTrue(first.canEdit());
      assertEquals(Optional.empty(), first.heldBy());
      assertFalse(second.canEdit());
      assertHeldByThisUser(second.heldBy());
    }
    assertCanBeEdited();
  }

  /** On Unix a closed channel would free the lock of the whole process. */
  @Test
  void aSecondWindowThatClosesDoesNotFreeTheLock() throws Exception {
    written();

    try (WorkspaceFile first = WorkspaceFile.open(path(), Access.EDIT)) {
      WorkspaceFile.open(path(), Access.EDIT).close();
      WorkspaceFile.open(path(), Access.READ).close();

      try (Child other = Child.run(Editor.class, path().toString())) {
        assertHeldByThisUser(Optional.of(other.line()));
        assertTrue(first.canEdit());
      }
    }
  }

  @Test
  void aWorkspaceHasOneLockHoweverItIsReached() throws IOException {
    written();
    Path link = Files.createSymbolicLink(folder.resolve("link.iwb"), path());

    try (WorkspaceFile first = WorkspaceFile.open(path(), Access.EDIT);
        WorkspaceFile second = WorkspaceFile.open(link, Access.EDIT)) {
      assertTrue(first.canEdit());
      assertFalse(second.canEdit());
    }
  }

  @Test
  void readingTakesNoLock() throws IOException {
    written();

    try (WorkspaceFile reader = WorkspaceFile.open(path(), Access.READ)) {
      assertFalse(reader.canEdit());
      assertEquals(Optional.empty(), reader.heldBy());
      assertEquals(List.of("panel.iwb"), names());
      assertCanBeEdited();
    }
  }

  @Test
  void whereNoLockCanBeMadeNobodyEdits() throws IOException {
    written();
    Files.createDirectory(folder.resolve(".panel.iwb-lock.txt"));

    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      assertFalse(file.canEdit());
      assertEquals(Optional.empty(), file.heldBy());
      assertEquals(Workspace.EMPTY, file.read());
      assertFails(
          WorkspaceException.Kind.NOT_WRITTEN,
          "panel.iwb is open to read only, because you may not write to it or its folder; copy it"
              + " to a folder of your own.",
          () -> did(file, oneOfEach()));
    }
  }

  @Test
  void closingTwiceDoesNotFreeTheLockOfTheNext() throws IOException {
    WorkspaceFile first = WorkspaceFile.create(path());
    first.close();

    try (WorkspaceFile second = WorkspaceFile.open(path(), Access.EDIT)) {
      first.close();

      assertTrue(second.canEdit());
      assertEquals(List.of(".panel.iwb-lock.txt", "panel.iwb"), names());
    }
  }

  private void assertCanBeEdited() {
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      assertTrue(file.canEdit());
      assertEquals(Optional.empty(), file.heldBy());
    }
  }

  private static void assertHeldByThisUser(Optional<String> heldBy) {
    String words = heldBy.orElseThrow();
    assertTrue(
        words.matches(System.getProperty("user.name") + "( on \\S+)? since \\d\\d:\\d\\d.*"),
        words);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
