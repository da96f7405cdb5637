package org.indicatorworkbench.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that somebody else has written to meanwhile. */
final class RefreshTest {
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  private static final Place V3 = new Place.Figure(new IndicatorCode("V3"), JUNE);

  @TempDir Path folder;

  @Test
  void afterAConflictContentsAndStepsAreThoseOfTheFile() throws IOException {
    Path file = folder.resolve("panel.iwb");
    Samples.create(Samples.DEFAULT, file).close();
    // The same file by another name, whose lock is another.
    Path link = Files.createLink(folder.resolve("same.iwb"), file);
    try (Workbook ours = Workbook.open(file);
        Workbook theirs = Workbook.open(link)) {
      ChangeSet stale = edit(ours, "80");
      theirs.apply(edit(theirs, "77"));
      assertEquals(
          WorkspaceException.Kind.CONFLICT,
          assertThrows(WorkspaceException.class, () -> ours.apply(stale)).kind());

      ours.refresh();
      theirs.refresh();
      assertEquals(theirs.contents(), ours.contents());
      assertEquals(Optional.of("Edit 77"), ours.undoName());

      ours.apply(edit(ours, "80"));
      assertEquals(Optional.of("Edit 80"), ours.undoName());
      ours.undo();
      ours.undo();
      theirs.refresh();
      assertEquals(theirs.contents(), ours.contents());
      assertEquals(Optional.of("Edit 77"), theirs.redoName());
      assertEquals(Optional.of("Edit 77"), ours.redoName());
    }
  }

  private static ChangeSet edit(Workbook workbook, String text) {
    return EditPlanner.plan("Edit " + text, List.of(new TypedCell(V3, text)), workbook.contents())
        .changes(true);
  }
}
