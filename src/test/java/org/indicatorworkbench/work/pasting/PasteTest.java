package org.indicatorworkbench.work.pasting;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.junit.jupiter.api.Test;

class PasteTest {
  private static final Period APRIL = period("2023-04");
  private static final Period MAY = period("2023-05");
  private static final Period JUNE = period("2023-06");

  /** Percentages A1 to A4, a count N1, days Z1. */
  private final Workspace contents =
      new AWorkspace()
          .with("A1", percentage().with("2023-04", "10%").with("2023-06", "35/80"))
          .with("A2", percentage())
          .with("A3", percentage())
          .with("A4", percentage())
          .with("N1", AnIndicator.thatIs(Polarity.NONE).in(Unit.NUMBER, 0))
          .with("Z1", AnIndicator.thatIs(Polarity.LOWER).in(Unit.DAYS, 2))
          .made();

  private static AnIndicator percentage() {
    return AnIndicator.thatIs(Polarity.HIGHER);
  }

  @Test
  void a_block_goes_from_the_selected_cell_down_and_to_the_right_as_one_step() {
    PastePlan plan = plan("70%\t35/80 (44%)\r\n-\ttbd\r\n", from("A2").over(MAY, JUNE));
    assertTrue(plan.isClear());
    assertEquals(
        List.of("A2 May-23 70", "A2 Jun-23 35/80", "A3 May-23 not available", "A3 Jun-23 pending"),
        changed(plan));
    assertEquals("Paste at A2, May 2023", plan.edits().changes(false).name());
    assertEquals(new PasteWords(4, 4, 0, 0, 0, List.of()), PasteWords.of(plan, false));
  }

  @Test
  void what_people_write_is_read_as_values_of_the_row() {
    PastePlan plan = plan("1,953\n12.03 days\n", from("N1").over(MAY));
    assertEquals(List.of("N1 May-23 1953", "Z1 May-23 12.03"), changed(plan));
  }

  @Test
  void an_empty_cell_of_another_program_leaves_what_stands_and_is_told() {
    PastePlan blank = plan("1%\t\t\n", from("A1").over(MAY, JUNE, period("2023-07")));
    assertEquals(List.of("A1 May-23 1"), changed(blank));
    assertFalse(blank.isClear());
    assertEquals(
        new PasteWords(
            1,
            1,
            0,
            0,
            0,
            List.of("One empty cell of the block leaves what stands there; Delete clears it.")),
        PasteWords.of(blank, false));
    // Where nothing stands there is nothing to be told.
    assertTrue(plan("1%\t\n", from("A2").over(MAY, JUNE)).isClear());
  }

  @Test
  void an_empty_cell_that_was_copied_here_takes_the_value_away() {
    Clip own = new Clip("1\t\n", "1%\t\n", "", false);
    PastePlan plan =
        Paste.read(own, from("A1").over(MAY, JUNE).made(), () -> false)
            .plan(contents, true, () -> false);
    assertEquals(List.of("A1 May-23 1", "A1 Jun-23 nothing"), changed(plan));
    assertTrue(plan.isClear());
  }

  @Test
  void
      a_blank_row_where_the_table_has_a_heading_stands_for_it_and_the_rest_stays_beside_its_rows() {
    ASelection selection = from("A1").over(MAY, JUNE).headingAbove("A3");
    for (String blank : List.of("", "\t")) {
      PastePlan plan = plan("1\t2\n3\t4\n" + blank + "\n5\t6\n7\t8\n", selection);
      assertEquals(
          List.of(
              "A1 May-23 1",
              "A2 May-23 3",
              "A2 Jun-23 4",
              "A3 May-23 5",
              "A3 Jun-23 6",
              "A4 May-23 7",
              "A4 Jun-23 8"),
          changed(plan));
      assertFalse(plan.isClear());
      assertTrue(
          PasteWords.of(plan, false)
              .remarks()
              .contains(
                  "One blank row of the block stands for a heading of the table and is passed"
                      + " over."),
          blank);
    }
  }

  @Test
  void a_block_without_blank_rows_goes_on_beneath_the_heading() {
    ASelection selection = from("A2").over(MAY).headingAbove("A3");
    PastePlan plan = plan("1\n2\n3\n\n", selection);
    assertEquals(List.of("A2 May-23 1", "A3 May-23 2", "A4 May-23 3"), changed(plan));
    assertTrue(plan.isClear());
    // A second blank row is one of the indicator's, and blank ones at the end stand for nothing.
    assertEquals(List.of("A2 May-23 1", "A4 May-23 3"), changed(plan("1\n\n\n3\n", selection)));
    assertTrue(plan("1\n\n", selection).isClear());
  }

  @Test
  void the_empty_lines_of_a_letter_take_nothing_away() {
    PastePlan plan = plan("Dear colleague,\n\n\nKind regards\n", from("A1").over(JUNE));
    assertEquals(List.of(), changed(plan, true));
    assertFalse(plan.isClear());
  }

  @Test
  void a_cell_that_is_not_there_changes_nothing_and_is_told() {
    PastePlan ragged = plan("1%\t2%\n3%\n", from("A1").over(APRIL, MAY));
    assertEquals(List.of("A1 Apr-23 1", "A1 May-23 2", "A2 Apr-23 3"), changed(ragged));
    assertFalse(ragged.isClear());
    assertEquals(
        List.of(
            "One row of the block is shorter than the longest; where there is no cell, nothing is"
                + " changed."),
        PasteWords.of(ragged, false).remarks());
  }

  @Test
  void one_cell_fills_the_selection() {
    PastePlan plan = plan("5%", from("A2").over(MAY, JUNE).selected(2, 2));
    assertEquals(
        List.of("A2 May-23 5", "A2 Jun-23 5", "A3 May-23 5", "A3 Jun-23 5"), changed(plan));
  }

  @Test
  void a_block_repeats_where_the_selection_is_a_whole_multiple_of_it() {
    assertEquals(
        List.of("A2 May-23 1", "A3 May-23 2", "A4 May-23 1", "N1 May-23 2"),
        changed(plan("1\n2\n", from("A2").over(MAY).selected(4, 1))));
    // A row of two into a column of two rows: down it repeats, across it runs on.
    assertEquals(
        List.of("A2 May-23 1", "A2 Jun-23 2", "A3 May-23 1", "A3 Jun-23 2"),
        changed(plan("1\t2\n", from("A2").over(MAY, JUNE).selected(2, 1))));
    // Three rows are no multiple of two: once.
    assertEquals(
        List.of("A2 May-23 1", "A3 May-23 2"),
        changed(plan("1\n2\n", from("A2").over(MAY, JUNE).selected(3, 2))));
  }

  @Test
  void what_cannot_be_read_has_no_place_or_would_lose_parts_is_told_and_the_rest_can_be_applied() {
    PastePlan plan =
        plan("x\t1%\tabout 90\t45%\t9%\n", from("A1").readOnly("Rating").over(APRIL, MAY, JUNE));
    assertFalse(plan.isClear());
    assertEquals(List.of("A1 Apr-23 1"), changed(plan));
    assertEquals(
        List.of(
            new NotPlaced("A1", "Rating", "x", "the column is read only"),
            new NotPlaced("A1", "column 5", "9%", "right of the last column")),
        plan.notPlaced());
    assertEquals(
        List.of(CellOutcome.Changes.class, CellOutcome.Refused.class, CellOutcome.LosesParts.class),
        plan.edits().outcomes().stream().map(Object::getClass).toList());
    List<String> remarks =
        List.of(
            "1 not pasted: the column is read only.", "1 not pasted: right of the last column.");
    assertEquals(new PasteWords(5, 1, 1, 1, 2, remarks), PasteWords.of(plan, false));
    assertEquals(new PasteWords(5, 2, 1, 1, 2, remarks), PasteWords.of(plan, true));
  }

  @Test
  void rows_beyond_the_table_are_counted_and_blank_ones_are_nothing_lost() {
    PastePlan plan = plan("1\n2\n3\n\n", from("N1").over(MAY));
    assertEquals(List.of("N1 May-23 1", "Z1 May-23 2"), changed(plan));
    assertEquals(
        List.of(new NotPlaced("line 3", "May-23", "3", "below the last row")), plan.notPlaced());
  }

  @Test
  void hidden_indicators_between_the_rows_are_passed_over_and_told() {
    ASelection selection = from("A2").over(MAY).folded(2, "A2").folded(3, "A4");
    PastePlan over = plan("1\n2\n3\n", selection);
    assertEquals(List.of("A2 May-23 1", "A3 May-23 2", "A4 May-23 3"), changed(over));
    assertFalse(over.isClear());
    assertEquals(
        List.of(
            "3 indicators between the rows are folded away or filtered out and not pasted into."),
        PasteWords.of(over, false).remarks());

    assertTrue(plan("1\n2\n", selection).isClear());
    // One value for all of a selection was meant for what is in sight.
    assertTrue(plan("1", selection.selected(3, 1)).isClear());
  }

  @Test
  void headings_and_codes_lead_the_values_to_their_place_and_are_no_values() {
    String block = "Code\tMeasure\tJune 2023\t2023-05\nA3\tsomething\t3%\t4%\nA1\tother\t-\t6%\n";
    PastePlan plan = plan(block, from("A1").over(APRIL, MAY, JUNE));
    // The titles are not known, so that they are values of a column without a name.
    assertEquals(
        List.of("A3 Jun-23 3", "A3 May-23 4", "A1 Jun-23 not available", "A1 May-23 6"),
        changed(plan));
    assertEquals(
        List.of(
            new NotPlaced(
                "A3", "column 2", "something", "no column from the selection on is “Measure”"),
            new NotPlaced(
                "A1", "column 2", "other", "no column from the selection on is “Measure”")),
        plan.notPlaced());
    assertEquals(PastePlan.Names.FOLLOWED, plan.names());
    assertFalse(plan.isClear());
  }

  @Test
  void titles_lead_too_and_rows_that_are_not_in_sight_are_told() {
    PastePlan plan =
        plan("Title of A3\t3%\t4%\ntitle of  a1\t5%\t6%\n", from("A2").over(MAY, JUNE));
    assertEquals(List.of("A3 May-23 3", "A3 Jun-23 4"), changed(plan));
    assertEquals(
        List.of(
            new NotPlaced("line 2", "May-23", "5%", "no row from the selection on is “A1”"),
            new NotPlaced("line 2", "Jun-23", "6%", "no row from the selection on is “A1”")),
        plan.notPlaced());
  }

  @Test
  void by_place_headings_and_codes_are_still_no_values() {
    String block = "\tJun-23\tMay-23\nA3\t3%\t4%\nA1\t5%\t6%\n";
    PasteTarget target = from("A1").over(MAY, JUNE).made();
    PastePlan plan = read(block, target).plan(contents, false, () -> false);
    assertEquals(
        List.of("A1 May-23 3", "A1 Jun-23 4", "A2 May-23 5", "A2 Jun-23 6"), changed(plan, true));
    assertEquals(PastePlan.Names.IGNORED, plan.names());
  }

  @Test
  void names_that_say_what_the_place_says_ask_nothing() {
    PastePlan plan = plan("\tMay-23\tJun-23\nA2\t3%\t4%\nA3\t5%\t6%\n", from("A2").over(MAY, JUNE));
    assertEquals(PastePlan.Names.SAME, plan.names());
    assertTrue(plan.isClear());
    assertEquals(
        List.of("A2 May-23 3", "A2 Jun-23 4", "A3 May-23 5", "A3 Jun-23 6"), changed(plan));
  }

  @Test
  void periods_that_are_not_in_sight_are_told_and_years_among_counts_are_counts() {
    PastePlan other = plan("May-23\tJul-23\n3%\t4%\n", from("A2").over(MAY, JUNE));
    assertEquals(List.of("A2 May-23 3"), changed(other));
    assertEquals(
        List.of(
            new NotPlaced("A2", "column 2", "4%", "no column from the selection on is “Jul-23”")),
        other.notPlaced());

    PastePlan counts = plan("2019\t2023\n5\t6\n", from("N1").over(MAY, JUNE));
    assertEquals(
        List.of("N1 May-23 2019", "N1 Jun-23 2023", "Z1 May-23 5", "Z1 Jun-23 6"), changed(counts));
  }

  @Test
  void whole_rows_copied_with_their_headings_go_back_to_their_rows() {
    String block = "Code\tIndicator\tRating\tMay-23\nA3\tTitle of A3\tRED\t3%\n";
    PastePlan plan = plan(block, from("A1").withNames().over(APRIL, MAY, JUNE));
    assertEquals(List.of("A3 May-23 3"), changed(plan));
    assertEquals(
        List.of(new NotPlaced("A3", "Rating", "RED", "the column is read only")), plan.notPlaced());
  }

  @Test
  void a_picture_alone_is_one_sentence() {
    for (String html : List.of("", "<meta charset=utf-8><img src=\"chart.png\">")) {
      Clip picture = new Clip("", "", html, true);
      assertEquals(
          "The clipboard holds a picture and no text; copy the cells themselves",
          assertThrows(
                  Unreadable.class,
                  () -> Paste.read(picture, from("A1").over(MAY).made(), () -> false))
              .getMessage());
    }
  }

  @Test
  void a_million_cells_are_planned_and_what_does_not_fit_is_counted() {
    String block = ("7%\t".repeat(999) + "7%\r\n").repeat(1_000);
    PastePlan plan = plan(block, from("A1").over(APRIL, MAY));
    assertEquals(12, plan.edits().outcomes().size());
    assertEquals(
        new PasteWords(
            1_000_000,
            8,
            4,
            0,
            999_988,
            List.of(
                "5,988 not pasted: right of the last column.",
                "994,000 not pasted: below the last row.")),
        PasteWords.of(plan, false));
  }

  private ASelection from(String code) {
    return ASelection.from(code, contents);
  }

  private PastePlan plan(String text, ASelection selection) {
    return read(text, selection.made()).plan(contents, true, () -> false);
  }

  private static Paste read(String text, PasteTarget target) {
    return Paste.read(new Clip("", text, "", false), target, () -> false);
  }

  private static List<String> changed(PastePlan plan) {
    return changed(plan, false);
  }

  private static List<String> changed(PastePlan plan, boolean losingParts) {
    return plan.edits().changes(losingParts).changes().stream()
        .map(org.indicatorworkbench.domain.change.Change.OfObservation.class::cast)
        .map(
            change ->
                "%s %s %s"
                    .formatted(
                        change.code(),
                        change.period().label(),
                        change
                            .after()
                            .map(after -> ValuePrinter.editable(after.value()))
                            .orElse("nothing")))
        .toList();
  }
}
