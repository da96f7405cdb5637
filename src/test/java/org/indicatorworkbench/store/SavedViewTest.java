package org.indicatorworkbench.store;

import static org.indicatorworkbench.store.Samples.JUNE;
import static org.indicatorworkbench.store.Samples.V3;
import static org.indicatorworkbench.store.Samples.figure;
import static org.indicatorworkbench.store.Samples.oneOfEach;
import static org.indicatorworkbench.store.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

class SavedViewTest extends StoreTest {
  private static final View REDS = View.STANDARD.with(RowFilter.ALL.with(Rag.RED, true));

  @Test
  void aViewIsKeptReplacedAndTakenBack() {
    ChangeSet save = set("Save view", view("V3", null, REDS));
    View grouped = REDS.with(Grouping.RATING);
    ChangeSet replace = set("Save view", view("V3", REDS, grouped));
    try (WorkspaceFile file = WorkspaceFile.open(written(oneOfEach(), save), Access.EDIT)) {
      assertEquals(Map.of("V3", REDS), file.read().views());
      JournalEntry replaced = did(file, replace);
      assertEquals(Map.of("V3", grouped), file.read().views());
      file.append(
          file.changes(replaced.id()).inverted(),
          JournalEntry.Kind.UNDO,
          OptionalLong.of(replaced.id()));
      assertEquals(Map.of("V3", REDS), file.read().views());
    }
  }

  @Test
  void aViewThatHasTheCodeOfAnIndicatorIsNoPartOfItsHistory() {
    try (WorkspaceFile file = WorkspaceFile.open(written(oneOfEach()), Access.EDIT)) {
      int before = file.changesAbout(V3).size();
      did(file, set("Save view", view("V3", null, REDS)));
      assertEquals(before, file.changesAbout(V3).size());
    }
  }

  @Test
  void aViewThatWasReplacedMeanwhileIsAConflict() {
    try (WorkspaceFile file = WorkspaceFile.create(path())) {
      did(file, set("Save view", view("Reds", null, REDS)));
      assertFails(
          WorkspaceException.Kind.CONFLICT,
          "The view “Reds” was changed meanwhile.",
          () -> did(file, set("Delete view", view("Reds", View.STANDARD, null))));
    }
  }

  @Test
  void theJournalKnowsWhoseValuesAreNotWhatTheyWere() {
    Instant start = Instant.now().minusSeconds(60);
    try (WorkspaceFile file = WorkspaceFile.open(written(oneOfEach()), Access.EDIT)) {
      assertEquals(Set.of(V3), file.changedSince(start));
      assertEquals(Set.of(), file.changedSince(Instant.now().plusSeconds(60)));
      Instant later = file.journal().getFirst().at().plusMillis(1);
      while (Instant.now().isBefore(later.plusMillis(1))) {
        Thread.onSpinWait();
      }
      assertEquals(Set.of(), file.changedSince(later));
      var before = file.read().entry(V3).orElseThrow().series().at(JUNE);
      ChangeSet edit =
          set("Edit", new Change.OfObservation(V3, JUNE, before, Optional.of(figure("12"))));
      did(file, edit);
      assertEquals(Set.of(V3), file.changedSince(later));
      did(file, edit.inverted());
      assertEquals(Set.of(), file.changedSince(later));
    }
  }

  private static Change view(String name, View before, View after) {
    return new Change.OfView(name, Optional.ofNullable(before), Optional.ofNullable(after));
  }
}
