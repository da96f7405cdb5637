package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.ON_V3;
import static org.indicatorworkbench.store.Samples.VISITS;
import static org.indicatorworkbench.store.Samples.changed;
import static org.indicatorworkbench.store.Samples.draft;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.made;
import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.indicatorworkbench.store.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.indicatorworkbench.domain.change.UndoStack;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalTest extends StoreTest {
  private static final ChangeSet TYPED = typed("Fewer");

  private WorkspaceFile file;

  @BeforeEach
  void create() {
    file = WorkspaceFile.create(path());
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aNewWorkspaceIsEmpty() {
    assertEquals(Workspace.EMPTY, file.read());
    assertEquals(List.of(), file.journal());
  }

  @Test
  void anEntrySaysWhatWasDoneByWhomAndWhen() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    JournalEntry entry = did(file, oneOfEach());

    assertEquals(
        new JournalEntry(
            entry.id(),
            entry.at(),
            System.getProperty("user.name"),
            "One of each",
            Kind.DO,
            OptionalLong.empty(),
            oneOfEach().changes().size()),
        entry);
    assertFalse(entry.at().isBefore(before));
    assertFalse(entry.at().isAfter(Instant.now()));
  }

  @Test
  void entriesComeNewestFirstAndSurviveReopening() {
    JournalEntry done = did(file, oneOfEach());
    JournalEntry undone =
        file.append(oneOfEach().inverted(), Kind.UNDO, OptionalLong.of(done.id()));
    JournalEntry redone = file.append(oneOfEach(), Kind.REDO, OptionalLong.of(done.id()));
    file.close();

    file = WorkspaceFile.open(path(), Access.EDIT);

    assertEquals(List.of(redone, undone, done), file.journal());
    assertEquals(oneOfEach().inverted(), file.changes(undone.id()));
    assertEquals(Workspace.EMPTY.with(oneOfEach()), file.read());
  }

  @Test
  void theJournalTellsWhatCanBeUndoneAndRedone() {
    JournalEntry first = did(file, oneOfEach());
    JournalEntry second = did(file, set("Edit", changed(JUNE, figure("90"), figure("91"))));
    file.append(file.changes(second.id()).inverted(), Kind.UNDO, OptionalLong.of(second.id()));

    UndoStack stack =
        UndoStack.of(file.journal().reversed().stream().map(JournalEntry::step).toList());

    assertEquals(Optional.of(new UndoStack.Step(first.id(), "One of each")), stack.undo());
    assertEquals(Optional.of(new UndoStack.Step(second.id(), "Edit")), stack.redo());
    UndoStack redone =
        stack.with(
            file.append(file.changes(second.id()), Kind.REDO, OptionalLong.of(second.id())).step());
    assertEquals(Optional.empty(), redone.redo());
  }

  @Test
  void thereIsNoEntryThatWasNeverMade() {
    assertThrows(IllegalArgumentException.class, () -> file.changes(1));
  }

  @Test
  void theEntryOfATypingSessionIsRewrittenAsTheTextGrows() {
    did(file, set("Catalogue", made(VISITS)));
    JournalEntry session = did(file, TYPED);

    file.amend(session.id(), typed("Fewer staff"));
    file.amend(session.id(), typed("Fewer staff."));

    assertEquals(List.of(session.id(), 1L), file.journal().stream().map(JournalEntry::id).toList());
    assertEquals(session, file.journal().getFirst());
    assertEquals(typed("Fewer staff."), file.changes(session.id()));
    assertEquals(Optional.of(draft("Fewer staff.")), file.read().commentary().at(ON_V3));
  }

  @Test
  void aTextTypedAndDeletedAgainLeavesNothing() {
    JournalEntry session = did(file, TYPED);
    ChangeSet nothing =
        set("Commentary", new Change.OfCommentary(ON_V3, Optional.empty(), Optional.empty()));

    file.amend(session.id(), nothing);

    assertEquals(Workspace.EMPTY, file.read());
    assertEquals(nothing, file.changes(session.id()));
    file.amend(session.id(), TYPED);
    assertEquals(Workspace.EMPTY.with(TYPED), file.read());
  }

  @Test
  void onlyTheLastEntryCanBeRewritten() {
    JournalEntry session = did(file, TYPED);
    did(file, set("Catalogue", made(VISITS)));
    Workspace before = file.read();

    assertFails(
        WorkspaceException.Kind.CONFLICT,
        "The text was not saved into its entry of the history, because something was changed after"
            + " it.",
        () -> file.amend(session.id(), typed("Fewer staff")));
    assertEquals(before, file.read());
    assertEquals(TYPED, file.changes(session.id()));
  }

  private static ChangeSet typed(String text) {
    return set("Commentary", made(ON_V3, text));
  }
}
