package org.indicatorworkbench.soak.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.Workbook;

/** A workbook and its file before something that is refused, and so must leave no trace. */
final class Untouched {
  private final Workbook workbook;
  private final Workspace contents;
  private final Optional<String> undo;
  private final Workspace onDisk;
  private final List<JournalEntry> journal;

  Untouched(Workbook workbook) {
    this.workbook = workbook;
    contents = workbook.contents();
    undo = workbook.undoName();
    journal = workbook.journal();
    onDisk = onDisk(workbook);
  }

  /** Says whether it was refused for that reason, and whole. */
  void refusedAs(WorkspaceException.Kind kind, WorkspaceException refused) {
    assertEquals(kind, refused.kind(), refused.getMessage());
    assertSame(contents, workbook.contents());
    assertEquals(undo, workbook.undoName());
    assertEquals(journal, workbook.journal());
    assertEquals(onDisk, onDisk(workbook));
  }

  private static Workspace onDisk(Workbook workbook) {
    try (Workbook reader = Workbook.openToRead(workbook.path())) {
      return reader.contents();
    }
  }
}
