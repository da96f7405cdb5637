package org.indicatorworkbench.domain.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.UndoStack.Redone;
import org.indicatorworkbench.domain.change.UndoStack.Step;
import org.indicatorworkbench.domain.change.UndoStack.Undone;
import org.junit.jupiter.api.Test;

class UndoStackTest {
  private static final Step PASTE = new Step(1, "Paste");
  private static final Step FILL = new Step(2, "Fill");

  @Test
  void nothingCanBeUndoneAtFirst() {
    assertNext(Optional.empty(), Optional.empty());
  }

  @Test
  void theLastStepIsUndoneFirst() {
    assertNext(Optional.of(FILL), Optional.empty(), PASTE, FILL);
  }

  @Test
  void whatWasUndoneCanBeRedone() {
    assertNext(Optional.of(PASTE), Optional.of(FILL), PASTE, FILL, new Undone(2));
  }

  @Test
  void stepsAreRedoneInTheOrderInWhichTheyWereDone() {
    assertNext(Optional.empty(), Optional.of(PASTE), PASTE, FILL, new Undone(2), new Undone(1));
  }

  @Test
  void whatWasRedoneIsUndoneNext() {
    assertNext(Optional.of(FILL), Optional.empty(), PASTE, FILL, new Undone(2), new Redone(2));
  }

  @Test
  void aNewStepEndsWhatCouldBeRedone() {
    Step clear = new Step(4, "Clear");

    assertNext(Optional.of(clear), Optional.empty(), PASTE, FILL, new Undone(2), clear);
  }

  @Test
  void belowANewStepLieThoseThatWereNotUndone() {
    Step clear = new Step(4, "Clear");

    assertNext(
        Optional.of(PASTE), Optional.of(clear), PASTE, FILL, new Undone(2), clear, new Undone(4));
  }

  @Test
  void anEarlierStackIsNotChangedByItsNext() {
    UndoStack before = UndoStack.of(List.of(PASTE));

    before.with(FILL);

    assertEquals(Optional.of(PASTE), before.undo());
  }

  @Test
  void stepsCannotBeUndoneOutOfTurn() {
    UndoStack stack = UndoStack.of(List.of(PASTE, FILL));

    assertThrows(IllegalArgumentException.class, () -> stack.with(new Undone(1)));
  }

  @Test
  void nothingCanBeRedoneThatWasNotUndone() {
    UndoStack stack = UndoStack.of(List.of(PASTE));

    assertThrows(IllegalArgumentException.class, () -> stack.with(new Redone(1)));
  }

  private static void assertNext(
      Optional<Step> undo, Optional<Step> redo, UndoStack.Move... moves) {
    UndoStack stack = UndoStack.of(List.of(moves));

    assertEquals(undo, stack.undo());
    assertEquals(redo, stack.redo());
  }
}
