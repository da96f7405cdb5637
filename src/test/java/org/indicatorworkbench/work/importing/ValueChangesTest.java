package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.at;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueChangesTest {
  private static final IntakeFile MAY =
      file(
          "may.csv",
          "code,indicator,unit,2023-03,2023-04,2023-05",
          "V1,Visits,%,90%,91%,92%",
          "V2,Plans,%,35/80,tbc,81%");
  private static final Workspace START = after(MAY);

  @ParameterizedTest
  @ValueSource(strings = {"may.csv", "renamed.csv"})
  void theSameValuesAgainAreUnchangedWhateverTheFileIsCalled(String name) {
    ImportPlan plan =
        plan(
            START,
            file(name, "code,2023-05,2023-04,2023-03", "V2,81.0%,TBC,35/80", "V1,92%,91%,90"));
    assertTrue(plan.isEmpty());
    assertEquals(new ValueCounts(0, 0, 0, 6, 0), plan.files().getFirst().values());
  }

  @Test
  void valuesAreNewChangedRevisedUnchangedOrVanishedAndRevisedOnesComeFirst() {
    ImportPlan plan =
        plan(
            START,
            file("june.csv", "code,2023-03,2023-04,2023-05", "V2,36/80,75%,", "V1,,91%,93%"));
    assertEquals(
        List.of(
            "REVISED V2 2023-03 44% (35/80) 45% (36/80)",
            "CHANGED V1 2023-05 92% 93%",
            "CHANGED V2 2023-04 tbc 75%",
            "VANISHED V1 2023-03 90% stays",
            "VANISHED V2 2023-05 81% stays"),
        listed(plan));
    assertEquals(new ValueCounts(0, 2, 1, 1, 2), plan.files().getFirst().values());
    assertEquals(Status.REVISED, at(plan.after(), "V2", "2023-03").status());
    assertEquals(Status.ACTUAL, at(plan.after(), "V1", "2023-05").status());
    assertEquals("june.csv, line 2", at(plan.after(), "V2", "2023-03").source());
  }

  @Test
  void aValueIsRevisedToWhenThePeriodAfterItCameInTheSameFile() {
    ImportPlan plan = plan(START, file("june.csv", "code,2023-05,2023-06", "V1,93%,94%"));
    assertEquals(List.of("REVISED V1 2023-05 92% 93%", "NEW V1 2023-06  94%"), listed(plan));
  }

  @Test
  void aPendingValueThatComesInIsNoRevision() {
    ImportPlan plan = plan(START, file("june.csv", "code,2023-04", "V2,75%"));
    assertEquals(List.of("CHANGED V2 2023-04 tbc 75%"), listed(plan));
    assertEquals(Status.ACTUAL, at(plan.after(), "V2", "2023-04").status());
  }

  @Test
  void aStatusThatTheFileGivesIsKept() {
    ImportPlan plan =
        plan(START, file("a.csv", "code,period,value,status", "V1,2023-03,89%,provisional"));
    assertEquals(Status.PROVISIONAL, at(plan.after(), "V1", "2023-03").status());
    assertEquals(new ValueCounts(0, 0, 1, 0, 0), plan.files().getFirst().values());
  }

  @Test
  void whatAFileLeavesBlankStaysAsItIs() {
    Workspace known =
        plan(
                START,
                file(
                    "a.csv",
                    "code,period,value,status,note,owner,due",
                    "V1,2023-05,92%,under query,seen twice,HR,July"))
            .after();
    ImportPlan again =
        plan(known, file("b.csv", "code,period,value,status,note", "V1,2023-05,92%,,"));
    ImportPlan changed = plan(known, file("b.csv", "code,period,value", "V1,2023-05,95%"));
    assertTrue(again.isEmpty());
    Observation seen = at(changed.after(), "V1", "2023-05");
    assertEquals(
        List.of("95", "under query", "seen twice", "HR", "July", "b.csv, line 2"),
        List.of(
            org.indicatorworkbench.domain.value.ValuePrinter.editable(seen.value()),
            seen.statusWord(),
            seen.note(),
            seen.owner(),
            seen.due(),
            seen.source()));
  }

  @Test
  void aNewNoteIsAChangeAndNoRevision() {
    ImportPlan plan = plan(START, file("a.csv", "code,period,value,note", "V1,2023-03,90%,late"));
    assertEquals(new ValueCounts(0, 1, 0, 0, 0), plan.files().getFirst().values());
    assertEquals(
        List.of("late", Status.ACTUAL),
        List.of(
            at(plan.after(), "V1", "2023-03").note(), at(plan.after(), "V1", "2023-03").status()));
  }

  @Test
  void onlyWhatTheFileSpeaksOfCanVanish() {
    ImportPlan plan =
        plan(START, file("a.csv", "code,period,value", "V1,2023-03,90%", "V2,2023-05,81%"));
    assertEquals(
        List.of("VANISHED V1 2023-05 92% stays", "VANISHED V2 2023-03 44% (35/80) stays"),
        listed(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void aRejectedCellIsNotListedAsVanished() {
    ImportPlan plan = plan(START, file("a.csv", "code,2023-03,2023-05", "V1,some,92%"));
    assertEquals(List.of(), plan.values());
    assertEquals(1, plan.files().getFirst().rejected().size());
  }

  @Test
  void theSameValueTwiceIsReadOnceAndDifferentOnesAreBothRejected() {
    ImportPlan plan =
        plan(
            START,
            file(
                "a.csv",
                "code,period,value",
                "V1,2023-06,94%",
                "V1,Jun-23,94",
                "V2,2023-06,82%",
                "V2,June 2023,83%"));
    assertEquals(
        List.of(
            "4 value [82%] line 5 has 83 for the same indicator and period; keep one of them",
            "5 value [83%] line 4 has 82 for the same indicator and period; keep one of them"),
        Imports.rejected(plan));
    assertEquals(List.of("NEW V1 2023-06  94%"), listed(plan));
    assertEquals(2, plan.files().getFirst().rowsUsed());
  }

  @Test
  void filesOfOneImportThatContradictEachOtherAreBothRejected() {
    ImportPlan plan =
        plan(
            START,
            file("a.csv", "code,2023-06", "V1,94%"),
            file("b.csv", "code,2023-06", "V1,95%"));
    assertEquals(
        List.of(
            "2 2023-06 [94%] b.csv, line 2 has 95 for the same indicator and period; keep one of"
                + " them",
            "2 2023-06 [95%] a.csv, line 2 has 94 for the same indicator and period; keep one of"
                + " them"),
        Imports.rejected(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void twoColumnsOfOnePeriodAreHeldAgainstEachOther() {
    ImportPlan plan = plan(START, file("a.csv", "code,Jun-23,2023-06", "V1,94%,95%", "V2,82%,82%"));
    assertEquals(2, plan.files().getFirst().rejected().size());
    assertEquals(List.of("NEW V2 2023-06  82%"), listed(plan));
  }

  @Test
  void anImportIsOneStepThatUndoTakesBack() {
    ImportPlan plan = plan(START, file("june.csv", "code,2023-03,2023-06", "V1,88%,94%"));
    assertEquals("Import june.csv", plan.changes().name());
    assertEquals(START, plan.after().with(plan.changes().inverted()));
  }

  private static List<String> listed(ImportPlan plan) {
    return plan.values().stream()
        .map(
            value ->
                String.join(
                    " ",
                    value.what().name(),
                    value.code().text(),
                    value.period().key(),
                    value.now().orElse(""),
                    value.wouldBe().orElse("stays")))
        .toList();
  }
}
