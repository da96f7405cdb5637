package org.indicatorworkbench.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that the first version of the program made: two indicators, and their catalogue again. */
class UpgradeTest extends StoreTest {
  private static final IndicatorCode V1 = new IndicatorCode("V1");

  @BeforeEach
  void copyTheFile() throws IOException {
    try (InputStream made = UpgradeTest.class.getResourceAsStream("version-1.iwb")) {
      Files.write(path(), made.readAllBytes());
    }
  }

  @Test
  void itIsReadWithoutAChangeOfTheFile() throws IOException {
    byte[] before = Files.readAllBytes(path());
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.READ)) {
      assertEquals("Visits made within 20 working days.", v1(file.read()).definition());
      assertEquals(Optional.empty(), v1(file.read()).retired());
    }
    assertArrayEquals(before, Files.readAllBytes(path()));
  }

  @Test
  void itsJournalIsReadAndUndoneAfterTheUpgrade() {
    Workspace now;
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      now = file.read();
      List<AppliedChange> history = file.changesAbout(V1);
      assertEquals(
          Optional.of("Visits made in time."),
          history.stream()
              .map(AppliedChange::change)
              .filter(Change.OfIndicator.class::isInstance)
              .map(Change.OfIndicator.class::cast)
              .flatMap(of -> of.before().stream())
              .map(Indicator::definition)
              .findFirst());
      JournalEntry last = file.journal().getFirst();
      ChangeSet undo = file.changes(last.id()).inverted();
      file.append(undo, JournalEntry.Kind.UNDO, OptionalLong.of(last.id()));
      assertEquals("Visits made in time.", v1(file.read()).definition());
    }
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.READ)) {
      assertEquals(now.entries().keySet(), file.read().entries().keySet());
      assertEquals("Visits made in time.", v1(file.read()).definition());
    }
  }

  @Test
  void anIndicatorOfItCanBeRetired() {
    LocalDate lastDay = LocalDate.of(2023, 6, 30);
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.EDIT)) {
      Indicator before = v1(file.read());
      Indicator after = before.draft().retired(Optional.of(lastDay)).made();
      did(
          file,
          new ChangeSet(
              "Retire V1",
              List.of(new Change.OfIndicator(V1, Optional.of(before), Optional.of(after)))));
    }
    try (WorkspaceFile file = WorkspaceFile.open(path(), Access.READ)) {
      assertEquals(Optional.of(lastDay), v1(file.read()).retired());
      assertTrue(v1(file.read()).isReportedFrom(LocalDate.of(2023, 6, 1)));
      assertFalse(v1(file.read()).isReportedFrom(LocalDate.of(2023, 7, 1)));
    }
  }

  @Test
  void aReaderOfTheOldFileReadsOnWhileItIsUpgraded() {
    try (WorkspaceFile reader = WorkspaceFile.open(path(), Access.READ)) {
      Workspace before = reader.read();
      WorkspaceFile.open(path(), Access.EDIT).close();
      assertEquals(before, reader.read());
    }
  }

  private static Indicator v1(Workspace workspace) {
    return workspace.entry(V1).orElseThrow().indicator();
  }
}
