package org.indicatorworkbench.work.importing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.csv.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleImportTest {

  @ParameterizedTest
  @CsvSource({
    "scrutiny-panel-2023-07, 50, 642, 6, 32, 28, 3",
    "scrutiny-panel-2024-02, 60, 229, 0, 61, 24, 3",
    "improvement-board-2021-01, 110, 257, 11, 61, 35, 3"
  })
  void aSampleComesInWholly(
      String name,
      int indicators,
      int numbers,
      int dashes,
      int benchmarks,
      int texts,
      int settings) {
    ImportPlan plan = Imports.plan(Workspace.EMPTY, Imports.sample(name));
    assertAll(
        () -> assertEquals(List.of(), Imports.rejected(plan)),
        () -> assertEquals(indicators, count(plan, Change.OfIndicator.class)),
        () ->
            assertEquals(
                new ValueCounts(numbers + dashes, 0, 0, 0, 0), plan.files().get(2).values()),
        () -> assertEquals(benchmarks, count(plan, Change.OfBenchmark.class)),
        () -> assertEquals(texts, count(plan, Change.OfCommentary.class)),
        () -> assertEquals(settings, count(plan, Change.OfSetting.class)),
        () ->
            assertEquals(
                numbers,
                plan.after().inOrder().stream()
                    .flatMap(
                        entry ->
                            entry.series().observations().values().stream()
                                .filter(
                                    seen ->
                                        seen.value().number(entry.indicator().unit()).isPresent()))
                    .count()),
        () ->
            assertEquals(
                List.of("Import 5 files", true),
                List.of(
                    plan.changes().name(),
                    plan.files().stream().allMatch(file -> file.rowsRead() == file.rowsUsed()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scrutiny-panel-2023-07", "scrutiny-panel-2024-02", "improvement-board-2021-01"})
  void everyRowIsRatedAndGoesTheWayThatTheRulesSay(String name) {
    Workspace contents = Imports.plan(Workspace.EMPTY, Imports.sample(name)).after();
    Period latest = Timeline.latest(contents).orElseThrow();
    List<String> expected = new ArrayList<>();
    CsvReader.read(name, Imports.resource("published", name + ".csv")).rows().stream()
        .skip(1)
        .forEach(row -> expected.add(row.cell(0) + " " + row.cell(6) + " " + row.cell(7)));
    assertEquals(
        expected,
        RowDeriver.all(contents, latest).stream()
            .map(
                row ->
                    row.code()
                        + " "
                        + row.rag().word()
                        + " "
                        + row.direction().map(way -> way.word().name()).orElse(""))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"scrutiny-panel-2023-07", "scrutiny-panel-2024-02", "improvement-board-2021-01"})
  void aSampleThatIsThereAlreadyChangesNothing(String name) {
    Workspace contents = Imports.plan(Workspace.EMPTY, Imports.sample(name)).after();
    ImportPlan again = Imports.plan(contents, Imports.sample(name));
    assertAll(
        () -> assertTrue(again.isEmpty()),
        () -> assertEquals(List.of(), again.others()),
        () -> assertEquals(List.of(), again.values()));
  }

  @Test
  void undoingASampleLeavesAnEmptyWorkspace() {
    ImportPlan plan = Imports.plan(Workspace.EMPTY, Imports.sample("scrutiny-panel-2023-07"));
    assertEquals(Workspace.EMPTY, plan.after().with(plan.changes().inverted()));
  }

  @ParameterizedTest
  @CsvSource({
    "scrutiny-panel-2023-07, 36",
    "scrutiny-panel-2024-02, 58",
    "improvement-board-2021-01, 34"
  })
  void whatThePaperPrintedComesInBesideIt(String name, int printed) {
    Workspace contents = Imports.plan(Workspace.EMPTY, Imports.sample(name)).after();
    byte[] file = Imports.resource("sample-data", name, "published.csv");
    ImportPlan plan = Imports.plan(contents, ImportFiles.read("published.csv", file));
    assertAll(
        () -> assertEquals(List.of(), Imports.rejected(plan)),
        () -> assertEquals(printed, count(plan, Change.OfPublished.class)));
  }

  private static long count(ImportPlan plan, Class<? extends Change> kind) {
    return plan.changes().changes().stream().filter(kind::isInstance).count();
  }
}
