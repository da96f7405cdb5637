package org.indicatorworkbench.work.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.change.JournalEntry.Kind;
import org.junit.jupiter.api.Test;

class StandingTest {
  private final Standing standing = new Standing();
  private final List<JournalEntry> journal = new ArrayList<>();

  @Test
  void a_step_that_was_undone_stands_again_when_it_is_done_again() {
    add(Kind.DO, 0);
    add(Kind.UNDO, 1);
    assertEquals(List.of(StepState.UNDONE, StepState.UNDO), states());
    add(Kind.REDO, 1);
    assertEquals(List.of(StepState.DONE, StepState.UNDO, StepState.REDO), states());
  }

  @Test
  void a_step_that_was_taken_back_stands_again_when_the_taking_back_is_undone() {
    add(Kind.DO, 0);
    add(Kind.DO, 0);
    add(Kind.DO, 1);
    assertEquals(List.of(StepState.TAKEN_BACK, StepState.DONE, StepState.DONE), states());
    add(Kind.UNDO, 3);
    assertEquals(
        List.of(StepState.DONE, StepState.DONE, StepState.UNDONE, StepState.UNDO), states());
  }

  @Test
  void a_step_stands_when_its_taking_back_is_taken_back_and_falls_with_that() {
    add(Kind.DO, 0);
    add(Kind.DO, 1);
    add(Kind.DO, 2);
    assertEquals(List.of(StepState.DONE, StepState.TAKEN_BACK, StepState.DONE), states());
    add(Kind.DO, 1);
    add(Kind.UNDO, 4);
    add(Kind.UNDO, 3);
    assertEquals(
        List.of(
            StepState.TAKEN_BACK,
            StepState.DONE,
            StepState.UNDONE,
            StepState.UNDONE,
            StepState.UNDO,
            StepState.UNDO),
        states());
  }

  private void add(Kind kind, long of) {
    JournalEntry entry =
        new JournalEntry(
            journal.size() + 1,
            Instant.EPOCH,
            "anna",
            "Step",
            kind,
            of == 0 ? OptionalLong.empty() : OptionalLong.of(of),
            1);
    journal.add(entry);
    standing.add(entry);
  }

  private List<StepState> states() {
    return journal.stream().map(standing::of).toList();
  }
}
