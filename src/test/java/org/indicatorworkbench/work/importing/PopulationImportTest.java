package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.period;
import static org.indicatorworkbench.work.importing.Imports.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationImportTest {
  private static final String HEADINGS = "period,age group,population";

  @Test
  void aPopulationBelongsToAPeriodAndAnAgeGroup() {
    ImportPlan plan =
        plan(
            Workspace.EMPTY,
            file(
                "p.csv",
                HEADINGS,
                "2022-23 Q4,0-17,\"42,838\"",
                "2023/24,Children aged 0 to 17 years,43367",
                "2023-24,16 – 17,4800",
                "2023-24,Care leavers,",
                "2023-24,Care leavers in touch,210"));
    assertEquals(List.of(), Imports.rejected(plan));
    assertEquals(
        Map.of(
            new PopulationKey(period("2022-23 Q4"), "0-17"),
            42_838L,
            new PopulationKey(period("2023-24"), "0-17"),
            43_367L,
            new PopulationKey(period("2023-24"), "16-17"),
            4_800L,
            new PopulationKey(period("2023-24"), "Care leavers in touch"),
            210L),
        plan.after().populations().all());
    assertEquals(
        "aged 0-17, Q4 2022-23 ⇒ 42838",
        plan.others().getFirst().where() + " ⇒ " + plan.others().getFirst().wouldBe());
  }

  @Test
  void theSameAgainChangesNothingAndAnotherReplacesIt() {
    Workspace known = plan(Workspace.EMPTY, file("p.csv", HEADINGS, "2023-24,0-17,43367")).after();
    assertTrue(plan(known, file("p.csv", HEADINGS, "2023/24,under 18,\"43,367\"")).isEmpty());
    assertEquals(
        List.of(
            new OtherChange(OtherChange.What.POPULATION, "aged 0-17, 2023-24", "43367", "43401")),
        plan(known, file("p.csv", HEADINGS, "2023-24,0-17,43401")).others());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soon,0-17,5       | period [soon] “soon” is no period; write 2023-06, 2023-24 Q1 or"
            + " 2023-24",
        "2023-24,,5        | age group [] a population needs an age group, such as 0-17",
        "2023-24,17-0,5    | age group [17-0] “17-0” goes from an age to a lower one; write 0-17",
        "2023-24,0-17,0    | population [0] “0” is no population; write a whole number of people"
            + " above 0",
        "2023-24,0-17,43.4 | population [43.4] “43.4” is no population; write a whole number of"
            + " people above 0",
        "2023-24,0-17,many | population [many] “many” is no number; write the figure"
      })
  void aRowThatCannotBeUsedIsRejected(String row, String rejected) {
    ImportPlan plan = plan(Workspace.EMPTY, file("p.csv", HEADINGS, row));
    assertEquals(List.of("2 " + rejected), Imports.rejected(plan));
    assertTrue(plan.isEmpty());
  }

  @Test
  void populationsThatContradictEachOtherAreBothRejected() {
    assertEquals(
        List.of(
            "2 population [5] line 3 has 6 for the same period and age group; keep one of them",
            "3 population [6] line 2 has 5 for the same period and age group; keep one of them"),
        Imports.rejected(
            plan(Workspace.EMPTY, file("p.csv", HEADINGS, "2023-24,0-17,5", "2023/24,0 to 17,6"))));
  }
}
