package org.indicatorworkbench.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.change.CellKey;
import org.indicatorworkbench.domain.change.ChangeWords;
import org.indicatorworkbench.domain.change.JournalFilter;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.domain.workspace.WorkspaceException;
import org.indicatorworkbench.work.catalogue.Recoding;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.history.PastStep;
import org.indicatorworkbench.work.history.StepState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeBackTest {
  private static final IndicatorCode V3 = new IndicatorCode("V3");
  private static final IndicatorCode V4 = new IndicatorCode("V4");
  private static final Period JUNE = PeriodReader.read("2023-06", Optional.empty());
  private static final Period MAY = JUNE.plus(-1);

  @TempDir Path folder;

  private Workbook workbook;

  @BeforeEach
  void open() {
    workbook = Samples.create(Samples.DEFAULT, folder.resolve("panel.iwb"));
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  @Test
  void an_older_step_is_taken_back_while_a_later_one_stands_and_that_is_a_step_of_its_own() {
    Workspace before = workbook.contents();
    long paste = put("Paste", cell(V3, MAY, "91%"), cell(V4, MAY, "70%"));
    put("Edit V3, June 2023", cell(V3, JUNE, "80%"));
    Workspace after = workbook.contents();

    assertEquals(Set.of(V3, V4), workbook.takeBack(paste));
    assertEquals(value(before, V3, MAY), value(workbook.contents(), V3, MAY));
    assertEquals(value(before, V4, MAY), value(workbook.contents(), V4, MAY));
    assertEquals(value(after, V3, JUNE), value(workbook.contents(), V3, JUNE));
    assertEquals(
        List.of(
            "Take back: Paste, DONE",
            "Edit V3, June 2023, DONE",
            "Paste, TAKEN_BACK",
            "Import sample, DONE"),
        told());

    reopen();
    assertEquals(Optional.of("Take back: Paste"), workbook.undoName());
    workbook.undo();
    assertEquals(after, workbook.contents());
    assertEquals("Paste, DONE", told().get(3));
    workbook.redo();
    workbook.undo();
    workbook.undo();
    workbook.undo();
    assertEquals(before, workbook.contents());
  }

  @Test
  void the_last_step_that_stands_is_taken_back_by_undo() {
    Workspace before = workbook.contents();
    long edit = put("Edit", cell(V3, JUNE, "80%"));
    put("Other", cell(V4, JUNE, "70%"));
    workbook.undo();
    workbook.takeBack(edit);
    assertEquals(before, workbook.contents());
    assertEquals(
        List.of("Undo: Edit, UNDO", "Undo: Other, UNDO", "Other, UNDONE", "Edit, UNDONE"),
        told().subList(0, 4));
    assertEquals(Optional.of("Edit"), workbook.redoName());
  }

  @Test
  void what_was_taken_back_can_be_put_back() {
    long first = put("First", cell(V3, JUNE, "80%"));
    Workspace after = workbook.contents();
    put("Second", cell(V4, JUNE, "70%"));
    workbook.takeBack(first);
    long taking = workbook.journal().getFirst().id();
    put("Third", cell(V4, MAY, "71%"));
    workbook.takeBack(taking);
    assertEquals(value(after, V3, JUNE), value(workbook.contents(), V3, JUNE));
    assertEquals(
        List.of(
            "Put back: First, DONE",
            "Third, DONE",
            "Take back: First, TAKEN_BACK",
            "Second, DONE",
            "First, DONE"),
        told().subList(0, 5));
  }

  @Test
  void a_change_of_code_is_taken_back_with_all_that_moved_and_the_parts_come_along() {
    Workspace before = workbook.contents();
    IndicatorCode whole = new IndicatorCode("C7");
    workbook.apply(Recoding.of(workbook.contents(), whole, "C70"));
    long recoding = workbook.journal().getFirst().id();
    put("Edit V3, June 2023", cell(V3, JUNE, "80%"));
    workbook.takeBack(recoding);
    assertEquals(before.entries().keySet(), workbook.contents().entries().keySet());
    assertEquals(before.entry(whole), workbook.contents().entry(whole));
    IndicatorCode part = new IndicatorCode("C10");
    assertEquals(before.entry(part), workbook.contents().entry(part));
    assertEquals(before.commentary(), workbook.contents().commentary());
  }

  @Test
  void a_conflict_is_refused_with_its_place_and_changes_nothing() {
    long first = put("Edit V3, June 2023", cell(V4, JUNE, "70%"), cell(V3, JUNE, "91%"));
    put("Again", cell(V3, JUNE, "80%"));
    Workspace before = workbook.contents();
    assertRefused(
        "“Edit V3, June 2023” cannot be taken back. V3, June 2023 is now 80%, not 91%.", first);
    workbook.undo();
    workbook.undo();
    assertRefused("“Edit V3, June 2023” cannot be taken back. It is undone already.", first);
    workbook.redo();
    workbook.redo();
    assertEquals(before, workbook.contents());
  }

  @Test
  void the_history_of_a_cell_tells_every_value_with_the_step_that_gave_it() {
    put("Edit V3, June 2023", cell(V3, JUNE, "80%"));
    put("Edit V4, June 2023", cell(V4, JUNE, "70%"));
    workbook.undo();
    workbook.undo();
    JournalFilter cell = JournalFilter.of("", Optional.of(new CellKey(V3, JUNE)));
    assertEquals(
        List.of(
            "Undo: Edit V3, June 2023: 80% → 90%",
            "Edit V3, June 2023: 90% → 80%", "Import sample:  → 90%"),
        workbook.steps(cell, Long.MAX_VALUE, 10).stream()
            .map(step -> step.name() + ": " + values(step.atCell().getFirst()))
            .toList());
  }

  private static String values(ChangeWords words) {
    return words.before() + " → " + words.after();
  }

  private void assertRefused(String sentence, long id) {
    Workspace before = workbook.contents();
    WorkspaceException refused =
        assertThrows(WorkspaceException.class, () -> workbook.takeBack(id));
    assertEquals(WorkspaceException.Kind.CONFLICT, refused.kind());
    assertEquals(sentence, refused.getMessage());
    assertEquals(before, workbook.contents());
  }

  private void reopen() {
    workbook.close();
    workbook = Workbook.open(folder.resolve("panel.iwb"));
  }

  private long put(String name, TypedCell... cells) {
    workbook.apply(EditPlanner.plan(name, List.of(cells), workbook.contents()).changes(true));
    return workbook.journal().getFirst().id();
  }

  private static TypedCell cell(IndicatorCode code, Period period, String text) {
    return new TypedCell(new Place.Figure(code, period), text);
  }

  private static Optional<Observation> value(
      Workspace contents, IndicatorCode code, Period period) {
    return contents.entry(code).orElseThrow().series().at(period);
  }

  private List<String> told() {
    return workbook.steps(JournalFilter.ALL, Long.MAX_VALUE, 100).stream()
        .map(step -> step.name() + ", " + state(step))
        .toList();
  }

  private static StepState state(PastStep step) {
    return step.state();
  }
}
