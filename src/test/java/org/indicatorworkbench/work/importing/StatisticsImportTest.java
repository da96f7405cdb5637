package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.indicatorworkbench.work.importing.Statistics.benchmarks;
import static org.indicatorworkbench.work.importing.Statistics.notes;
import static org.indicatorworkbench.work.importing.Statistics.published;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.comparing.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsImportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1 | 2023-24 | 621880 | 9914 | 3961 mean of 10 of 10",
        "F2 | 2023-24 | 518.3  | 569.3 | 551.6 mean of 10 of 10",
        "F3 | 2023-24 | 22.4   | 24.2 | 22.4 mean of 10 of 10",
        "A1 | 2023-24 | 84.46 summed from published bands | 68.87 summed from published bands |"
            + " 84.04 mean of 10 of 10",
        "A2 | 2023-24 | 34     | 40 | 30.2 mean of 10 of 10",
        "P1 | 2023-24 | 187.1  | 141.2 | 226.3 mean of 10 of 10",
        "P2 | 2023-24 | 79.70 summed from published bands | 46.33 summed from published bands |"
            + " 76.71 mean of 8 of 10",
        "P3 | 2023-24 | 24.7   | 25 | 25.3 mean of 10 of 10",
        "P4 | 2023-24 | 89.8   | 68.7 | 92.5 mean of 10 of 10",
        "C1 | 2024-25 | 81770  | 1498 | 538 mean of 10 of 10",
        "C2 | 2024-25 | 67     | 85 | 75.1 mean of 10 of 10",
        "C3 | 2024-25 | 10     | 13 | 10.3 mean of 10 of 10",
        "C4 | 2024-25 | 69     | 73 | 70.3 mean of 10 of 10",
        "L1 | 2024-25 | 54     | 46 | 54.6 mean of 10 of 10",
        "L2 | 2024-25 | 64     | 55 | 63.4 mean of 10 of 10"
      })
  void everyMeasureHasItsPublishedFigureForEnglandOneselfAndTheNeighbours(
      String code, String year, String england, String own, String neighbours) {
    List<String> all = benchmarks(Everything.LEEDS, code);
    assertAll(
        () -> assertEquals("England " + year + " " + england, all.get(0)),
        () -> assertEquals("Leeds " + year + " " + own, all.get(1)),
        () -> assertEquals("Statistical neighbours " + year + " " + neighbours, all.get(2)),
        () -> assertTrue(all.get(3).startsWith("Yorkshire and The Humber " + year)));
  }

  /** Planned once for all rows of a table. */
  private static final class Everything {
    private static final ImportPlan LEEDS = Statistics.everything("Leeds");
  }

  @Test
  void theUnitOfAFigureIsKeptBesideIt() {
    assertEquals(
        Optional.of(Unit.PER_10_000),
        Imports.entry(Everything.LEEDS.after(), "C2").benchmarks().stream()
            .map(Benchmark::unit)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void nothingIsRejectedAndOnlyTheRowsOfThosePlacesAreUsed() {
    assertEquals(List.of(), Imports.rejected(Everything.LEEDS));
    assertEquals(
        List.of(13, 13, 13, 13, 13, 13, 26, 26, 2, 1),
        Everything.LEEDS.files().stream().map(PlannedFile::rowsUsed).toList());
    assertEquals(
        List.of("benchmarks", "populations", "statistical neighbours"),
        Everything.LEEDS.files().stream().map(one -> one.kind().key()).distinct().toList());
  }

  @Test
  void theSameReleaseAgainChangesNothing() {
    ImportPlan again =
        plan(
            Everything.LEEDS.after(),
            published("referrals"),
            published("population"),
            published("neighbours"));
    assertTrue(again.isEmpty());
  }

  @Test
  void aPopulationIsThatOfTheFinancialYearInWhichItsThirtiethOfJuneLies() {
    assertEquals(
        Map.of(
            new PopulationKey(Imports.period("2023-24"), "0-17"), 174_133L,
            new PopulationKey(Imports.period("2022-23"), "0-17"), 172_453L),
        Everything.LEEDS.after().populations().all());
  }

  @ParameterizedTest
  @CsvSource({
    // A band that has to be summed is suppressed.
    "Rutland, conferences, ICPCs, 'Rutland not available: Duration_0-10_days, which has to be"
        + " summed, is confidential (c)'",
    "Rutland, placements, 3 or more placements in the year, Rutland not available: confidential"
        + " (c)",
    "857, referrals, Re-referrals, Rutland 18.8%",
    "E06000017, referrals, Re-referrals, Rutland 18.8%",
    // New and old codes of one authority stand in one file.
    "Somerset, referrals, Re-referrals, Somerset 23%",
    "Gateshead, conferences, Section 47, Gateshead 159.1",
    "E08000037, conferences, Section 47, Gateshead 159.1",
    "Darlington, placements, 3 or more placements in the year, Darlington 13%"
  })
  void ownFiguresAreFoundByNameOrCodeAndSaidInWordsWhereThereAreNone(
      String authority, String file, String title, String words) {
    assertTrue(
        notes(plan(Statistics.of(authority), published(file))).stream()
            .anyMatch(note -> note.contains(title.substring(0, 5)) && note.contains(words)),
        () -> notes(plan(Statistics.of(authority), published(file))).toString());
  }

  @Test
  void measuresThatAreNotMatchedAreListedWithWhatToDo() {
    ImportPlan plan = plan(Statistics.of("Leeds"), published("referrals"));
    assertEquals(
        List.of(
            "the statistical neighbours of Leeds are not known; import their list (sn_model) too",
            "Referrals → F1, 2023-24: England 621,880, Yorkshire and The Humber 62,800, Leeds"
                + " 9,914",
            "Referrals per 10,000 children → F2, 2023-24: England 518.3, Yorkshire and The Humber"
                + " 539.1, Leeds 569.3",
            "Re-referrals within 12 months → F3, 2023-24: England 22.4%, Yorkshire and The Humber"
                + " 21.7%, Leeds 24.2%",
            "Referrals leading to no further action (referrals-no-action): no indicator has this"
                + " title; choose one",
            "Referrals assessed as not in need (referrals-not-in-need): no indicator has this"
                + " title; choose one"),
        notes(plan));
  }

  @Test
  void whatTheUserChoseIsTakenAndRememberedAsOneStepThatCanBeUndone() {
    Workspace start = Statistics.of("Leeds");
    Answers chosen = Answers.NONE.with("referrals-no-action", Optional.of(new IndicatorCode("P4")));
    ImportPlan plan = ImportPlanner.plan(List.of(published("referrals")), start, chosen);
    assertEquals("England 2023-24 6.3", benchmarks(plan, "P4").getFirst());
    assertEquals(start, plan.after().with(plan.changes().inverted()));
    ImportPlan next = plan(plan.after(), published("referrals"));
    assertTrue(next.isEmpty());
    assertEquals("England 2023-24 6.3", benchmarks(next, "P4").getFirst());
  }

  @Test
  void aMeasureThatIsLeftOutStaysLeftOut() {
    Answers chosen = Answers.NONE.with("re-referrals", Optional.empty());
    ImportPlan plan =
        ImportPlanner.plan(List.of(published("referrals")), Statistics.of("Leeds"), chosen);
    assertEquals(List.of(), benchmarks(plan, "F3"));
    assertTrue(
        notes(plan(plan.after(), published("referrals")))
            .contains("Re-referrals within 12 months (re-referrals): left out, as was chosen"));
  }

  @Test
  void aMeasureOfAnotherUnitIsRefusedInWords() {
    Workspace start =
        plan(
                Statistics.of("Leeds"),
                file("k.csv", "code,unit,indicator", "F3,number,Re-referrals within 12 months"))
            .after();
    ImportPlan plan = plan(start, published("referrals"));
    assertEquals(List.of(), benchmarks(plan, "F3"));
    assertTrue(
        notes(plan)
            .contains(
                "Re-referrals within 12 months (re-referrals): published as percentage, and F3 is"
                    + " in number; choose another indicator or change its unit"));
  }

  @Test
  void twoMeasuresNeverShareAnIndicator() {
    Answers chosen =
        Answers.NONE.with("referrals-not-in-need", Optional.of(new IndicatorCode("F3")));
    ImportPlan plan =
        ImportPlanner.plan(List.of(published("referrals")), Statistics.of("Leeds"), chosen);
    assertTrue(
        notes(plan)
            .contains(
                "Referrals assessed as not in need (referrals-not-in-need): F3 is compared with"
                    + " “Re-referrals within 12 months” already; choose another indicator"));
  }
}
