package org.indicatorworkbench.ui.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.junit.jupiter.api.Test;

/** When text is handed on, what ends a session, and what may replace a text on the screen. */
final class CommentaryModelTest {
  private static final Period JUNE = new Month(YearMonth.of(2023, 6));
  private static final CommentaryKey V3 = key("V3");
  private static final CommentaryKey V4 = key("V4");

  private final ManualLater later = new ManualLater();
  private final RecordingSink sink = new RecordingSink(false);
  private final CommentaryModel model = new CommentaryModel(sink, later);

  private static CommentaryKey key(String code) {
    return new CommentaryKey(new About.OneIndicator(new IndicatorCode(code)), JUNE);
  }

  private void show(CommentaryKey key, String stored) {
    Optional<Commentary> commentary =
        stored.isEmpty() ? Optional.empty() : Optional.of(new Commentary(stored, State.DRAFT));
    model.show(key, commentary, Optional.empty());
  }

  private void millis(long millis) {
    later.pass(Duration.ofMillis(millis));
  }

  @Test
  void whatIsTypedIsHandedOnAQuarterOfASecondAfterTheFirstKeyHoweverFastTheRest() {
    show(V3, "");
    model.type("F");
    millis(200);
    model.type("Fe");
    millis(49);
    assertEquals(List.of(), sink.taken());
    millis(1);
    assertEquals(List.of("Commentary on V3 for June 2023: Fe (draft)"), sink.taken());
    millis(10_000);
    assertEquals(List.of(), sink.taken());
  }

  @Test
  void leavingTheTextHandsOnAtOnceAndEndsTheSession() {
    show(V3, "");
    model.type("Fell.");
    model.finish();
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Fell. (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    model.finish();
    assertEquals(List.of(), sink.taken());
  }

  @Test
  void savingBeforeAnUndoHandsOnAndLeavesTheSessionOpen() {
    show(V3, "");
    model.type("Fell.");
    model.save();
    assertEquals(List.of("Commentary on V3 for June 2023: Fell. (draft)"), sink.taken());
  }

  @Test
  void anotherRowShownWhileTypingSavesToTheRowThatWasTyped() {
    show(V3, "");
    model.type("Fell.");
    show(V4, "Steady.");
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Fell. (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    assertEquals("Steady.", model.textProperty().get());
  }

  @Test
  void aSessionEndsFiveMinutesAfterItsFirstKey() {
    show(V3, "");
    model.type("a");
    millis(299_000);
    sink.taken();
    model.type("ab");
    millis(1_000);
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: ab (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    model.type("abc");
    millis(250);
    assertEquals(List.of("Commentary on V3 for June 2023: abc (draft)"), sink.taken());
  }

  @Test
  void anOlderTextFromOutsideNeverReplacesWhatIsOnItsWay() {
    show(V3, "");
    model.type("Fell");
    millis(250);
    model.type("Fell.");
    show(V3, "Fell");
    assertEquals("Fell.", model.textProperty().get());
    millis(250);
    show(V3, "Fell");
    assertEquals("Fell.", model.textProperty().get());
    sink.settle(true);
    assertEquals("Fell.", model.textProperty().get());
  }

  @Test
  void anUndoShowsOnceEverythingTypedIsOnTheDisk() {
    show(V3, "");
    model.type("Fell.");
    millis(250);
    show(V3, "Fell.");
    sink.settle(true);
    sink.taken();
    show(V3, "");
    assertEquals("", model.textProperty().get());
    assertEquals(List.of("Commentary on V3 for June 2023 finished"), sink.taken());
  }

  @Test
  void aRowShownAgainBeforeItsTextIsOnTheDiskShowsWhatWasTyped() {
    show(V3, "");
    model.type("Fell.");
    show(V4, "");
    show(V3, "");
    assertEquals("Fell.", model.textProperty().get());
  }

  @Test
  void aTextThatCouldNotBeWrittenStaysAndIsTriedAgainOnLeaving() {
    show(V3, "");
    model.type("Fell.");
    millis(250);
    sink.settle(false);
    assertTrue(model.failedProperty().get());
    show(V4, "");
    sink.settle(false);
    sink.taken();
    show(V3, "");
    assertEquals("Fell.", model.textProperty().get());
    model.finish();
    assertEquals(List.of("Commentary on V3 for June 2023: Fell. (draft)"), sink.taken());
    sink.settle(true);
    assertFalse(model.failedProperty().get());
  }

  @Test
  void spacesTypedIntoAnEmptyTextAreNotTakenAway() {
    show(V3, "");
    model.type(" ");
    millis(250);
    show(V3, "");
    sink.settle(true);
    show(V3, "");
    assertEquals(" ", model.textProperty().get());
  }

  @Test
  void markingReadyIsAStepOfItsOwn() {
    show(V3, "");
    model.type("Fell.");
    model.mark(State.READY);
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Fell. (draft)",
            "Commentary on V3 for June 2023 finished",
            "Commentary on V3 for June 2023: Fell. (ready)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    assertEquals(State.READY, model.stateProperty().get());
  }

  @Test
  void anEmptyTextCannotBeReady() {
    show(V3, "");
    model.mark(State.READY);
    assertEquals(List.of(), sink.taken());
    assertEquals(State.DRAFT, model.stateProperty().get());
  }

  @Test
  void theLastTextIsCopiedOnlyIntoAnEmptyOne() {
    Texts.Dated may = new Texts.Dated(JUNE.plus(-1), new Commentary("Rose.", State.READY));
    model.show(V3, Optional.empty(), Optional.of(may));
    model.copyPrevious();
    assertEquals("Rose.", model.textProperty().get());
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Rose. (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    model.type("Fell.");
    model.copyPrevious();
    assertEquals("Fell.", model.textProperty().get());
  }

  @Test
  void nothingIsWrittenWhereNothingMayBeChanged() {
    model.editableProperty().set(false);
    Texts.Dated may = new Texts.Dated(JUNE.plus(-1), new Commentary("Rose.", State.READY));
    model.show(V3, Optional.of(new Commentary("Fell.", State.DRAFT)), Optional.of(may));
    model.type("Fell a lot.");
    model.mark(State.READY);
    model.finish();
    assertEquals(List.of(), sink.taken());
    assertEquals("Fell.", model.textProperty().get());
  }
}
