package org.indicatorworkbench.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.change.AppliedChange;
import org.indicatorworkbench.domain.change.JournalEntry;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  private static final Period MAY = PeriodReader.read("2023-05", Optional.empty());
  private static final CommentaryKey ABOUT_V3 = new CommentaryKey(new About.OneIndicator(V3), JUNE);
  private static final CommentaryKey ABOUT_P1 =
      new CommentaryKey(new About.OneIndicator(new IndicatorCode("P1")), JUNE);

  @TempDir Path folder;

  @Test
  void an_edit_changes_rating_sentence_and_direction_and_undo_takes_them_back_after_a_restart() {
    Path file = folder.resolve("panel.iwb");
    try (Workbook workbook = Samples.create(Samples.DEFAULT, file)) {
      assertEquals(Set.of(V3), workbook.apply(edit(workbook, JUNE, "80")));
      assertEquals(
          List.of(
              "80%",
              "RED",
              "80% is 15.0 points below the target of 95%, outside the tolerance of 5 points",
              "↓ worse"),
          told(workbook.contents()));
    }
    try (Workbook workbook = Workbook.open(file)) {
      assertEquals(Optional.of("Edit V3, June 2023"), workbook.undoName());
      workbook.undo();
      assertEquals(
          List.of(
              "90%",
              "AMBER",
              "90% is 5.0 points below the target of 95%, inside the tolerance of 5 points",
              "↓ worse"),
          told(workbook.contents()));
      assertEquals(Optional.of("Edit V3, June 2023"), workbook.redoName());
      workbook.redo();
      assertEquals("80%", told(workbook.contents()).getFirst());
    }
  }

  @Test
  void a_value_of_an_earlier_period_that_is_replaced_is_marked_revised() {
    try (Workbook workbook = sample()) {
      workbook.apply(edit(workbook, MAY, "91"));
      assertEquals(
          Optional.of(Status.REVISED),
          workbook.contents().entry(V3).orElseThrow().series().at(MAY).map(seen -> seen.status()));
    }
  }

  @Test
  void the_same_value_typed_again_changes_nothing() {
    try (Workbook workbook = sample()) {
      assertEquals(Set.of(), workbook.apply(edit(workbook, JUNE, "90%")));
      assertEquals(1, workbook.journal().size());
    }
  }

  @Test
  void a_typing_session_is_one_step_however_often_it_was_written() {
    try (Workbook workbook = sample()) {
      Optional<Commentary> before = workbook.contents().commentary().at(ABOUT_P1);
      for (String text : List.of("W", "We", "We will look.")) {
        workbook.type(new TypedText(ABOUT_P1, text, Commentary.State.DRAFT));
      }
      assertEquals(2, workbook.journal().size());
      workbook.endTyping();
      workbook.type(new TypedText(ABOUT_P1, "We will look again.", Commentary.State.READY));
      assertEquals(
          List.of("Commentary P1, June 2023", "Commentary P1, June 2023"),
          workbook.journal().stream().limit(2).map(JournalEntry::name).toList());
      workbook.undo();
      assertEquals(
          Optional.of(new Commentary("We will look.", Commentary.State.DRAFT)),
          workbook.contents().commentary().at(ABOUT_P1));
      workbook.undo();
      assertEquals(before, workbook.contents().commentary().at(ABOUT_P1));
    }
  }

  @Test
  void the_next_view_keeps_every_row_that_was_not_touched() {
    try (Workbook workbook = sample()) {
      Reading reading = Reading.opening(workbook.contents(), LocalDate.of(2023, 7, 20));
      Set<IndicatorCode> touched = workbook.apply(edit(workbook, JUNE, "80"));
      Reading next = reading.next(workbook.contents(), touched, LocalDate.of(2023, 7, 20));
      for (int at = 0; at < reading.rows().size(); at++) {
        RowState before = reading.rows().get(at);
        if (before.code().equals(V3)) {
          assertEquals("80%", next.rows().get(at).display(JUNE));
        } else {
          assertSame(before, next.rows().get(at));
        }
      }
    }
  }

  @Test
  void the_history_of_an_indicator_has_its_changes_only_newest_first() {
    try (Workbook workbook = sample()) {
      workbook.apply(edit(workbook, JUNE, "80"));
      workbook.type(new TypedText(ABOUT_V3, "Late visits.", Commentary.State.DRAFT));
      workbook.type(new TypedText(ABOUT_P1, "Not about it.", Commentary.State.DRAFT));
      List<AppliedChange> history = workbook.history(V3);
      assertEquals(
          List.of("Commentary V3, June 2023", "Edit V3, June 2023", "Import sample"),
          history.stream().map(applied -> applied.entry().name()).distinct().toList());
      // Thirteen values, the indicator, its target, what was printed and two texts came with it.
      assertEquals(2 + 18, history.size());
    }
  }

  @Test
  void a_reader_of_the_latest_period_goes_on_to_the_next_one_and_back_when_it_is_undone() {
    LocalDate today = LocalDate.of(2023, 8, 20);
    Period july = JUNE.plus(1);
    try (Workbook workbook = sample()) {
      Reading june = Reading.opening(workbook.contents(), today);
      Set<IndicatorCode> touched = workbook.apply(edit(workbook, july, "93"));
      Reading atJuly = june.next(workbook.contents(), touched, today);
      Set<IndicatorCode> undone = workbook.undo();
      Reading back = atJuly.next(workbook.contents(), undone, today);
      assertEquals(List.of(JUNE, july, JUNE), List.of(june.asked(), atJuly.asked(), back.asked()));
    }
  }

  private Workbook sample() {
    return Samples.create(Samples.DEFAULT, folder.resolve("sample.iwb"));
  }

  private static org.indicatorworkbench.domain.change.ChangeSet edit(
      Workbook workbook, Period period, String text) {
    return EditPlanner.plan(
            "Edit V3, " + period.title(),
            List.of(new TypedCell(new Place.Figure(V3, period), text)),
            workbook.contents())
        .changes(false);
  }

  private static List<String> told(Workspace contents) {
    RowState row =
        Reading.opening(contents, LocalDate.of(2023, 7, 20)).rows().stream()
            .filter(shown -> shown.code().equals(V3))
            .findFirst()
            .orElseThrow();
    return List.of(
        row.display(JUNE),
        row.rag().word(),
        row.assessment().why(),
        row.direction().orElseThrow().phrase());
  }
}
