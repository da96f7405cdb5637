package org.indicatorworkbench.domain.calculation;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that hold a figure against something: its year, its target, its comparators, people. */
final class JudgedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AVERAGE | 3 5 4 4 4 4 4 4 4 4 5 4 | 4.1 | the mean of 12 values, July 2022 to June 2023
          MAXIMUM | 3 5 4 4 4 4 4 4 4 4 5 4 | 5   | the largest of 12 values, July 2022 to June 2023
          MINIMUM | 3 5 4 4 4 4 4 4 4 4 5 4 | 3   | the smallest of 12 values, July 2022 to June 2023
          MINIMUM | tbc 4                   | 4   | the smallest of 1 value, July 2022 to June 2023
          AVERAGE | tbc N/A                 | –   | there is no number in the twelve months to June 2023
          """)
  void averageAndEndsSayOfHowManyValuesTheyAre(
      Calculation which, String values, String text, String why) {
    AnIndicator made = Made.values(thatIs(Polarity.NONE).in(Unit.NUMBER, 0), values, "2023-06");
    assertEquals(text + " | " + why, Made.said(which, Made.row(made, "2023-06")));
  }

  @Test
  void anAverageOfSumsIsThatOfNumeratorsAndDenominators() {
    AnIndicator made = Made.values(thatIs(Polarity.HIGHER), "1/2 90/100", "2023-06");
    AWorkspace workspace = new AWorkspace().with("X1", made).with(Setting.AVERAGE_OF, "sums");
    assertEquals(
        "89.2% | the numerators of 2 values, July 2022 to June 2023, by their denominators",
        Made.said(Calculation.AVERAGE, Made.row(workspace, "2023-06")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 95%   | 90      | -5.0 points | 90% in June 2023 less the target of 95%; higher is better
          HIGHER | 70%   | 263/379 | -0.6 points | 69% (263 of 379) in June 2023 less the target of 70%; higher is better
          LOWER  | <36%  | 29      | -7.0 points | 29% in June 2023 less the target of <36%; lower is better
          LOWER  | 0%    | 3       | +3.0 points | 3% in June 2023 less the target of 0%; lower is better
          RANGE  | 69-89 | 70      | 0.0 points  | 70% in June 2023 is inside the target of 69-89
          RANGE  | 69-89 | 91      | +2.0 points | 91% in June 2023 less the target of 69-89
          RANGE  | 69-89 | 60      | -9.0 points | 60% in June 2023 less the target of 69-89
          NONE   | 31%   | 16      | -15.0 points | 16% in June 2023 less the target of 31%
          HIGHER | 95% by 2024 | 90 | -5.0 points | 90% in June 2023 less the target of 95% by 2024; higher is better
          LOWER  | decrease | 90   | – | the target of decrease sets no number here
          HIGHER |       | 90      | – | no target is set for June 2023
          HIGHER | 95%   | tbc     | – | there is no number for June 2023
          """)
  void theDistanceToTheTargetIsSigned(
      Polarity polarity, String target, String value, String text, String why) {
    AnIndicator made = thatIs(polarity).aimingAt(target).with("2023-06", value);
    assertEquals(text + " | " + why, Made.said(Calculation.TO_TARGET, Made.row(made, "2023-06")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 90    | 2 of 3  | 90% in June 2023 among England 92% (2021-22), South West 85.5% (2022-23); higher is better
          LOWER  | 90    | 2 of 3  | 90% in June 2023 among South West 85.5% (2022-23), England 92% (2021-22); lower is better
          HIGHER | 92.4  | 1= of 3 | 92% in June 2023 among England 92% (2021-22), South West 85.5% (2022-23), level with England; higher is better
          LOWER  | 85.46 | 1= of 3 | 85% in June 2023 among South West 85.5% (2022-23), England 92% (2021-22), level with South West; lower is better
          HIGHER | 80    | 3 of 3  | 80% in June 2023 among England 92% (2021-22), South West 85.5% (2022-23); higher is better
          NONE   | 80    | –       | neither more nor less is better
          HIGHER | tbc   | –       | there is no number for June 2023
          """)
  void theRankIsAmongTheLatestFiguresOfComparators(
      Polarity polarity, String value, String text, String why) {
    AWorkspace workspace =
        new AWorkspace()
            .with("X1", thatIs(polarity).with("2023-06", value))
            .withBenchmark("X1", "England", "2020-21", "10")
            .withBenchmark("X1", "England", "2021-22", "92")
            .withBenchmark("X1", "South West", "2022-23", "85.5");
    assertEquals(text + " | " + why, Made.said(Calculation.RANK, Made.row(workspace, "2023-06")));
  }

  @Test
  void whatWasPublishedOfTheAuthorityItselfIsNoComparatorOfItsRank() {
    AWorkspace workspace =
        new AWorkspace()
            .with("X1", thatIs(Polarity.HIGHER).with("2023-06", "90"))
            .with(Setting.OWN_AUTHORITY, "Bristol")
            .withBenchmark("X1", "Bristol, City of", "2021-22", "95")
            .withBenchmark("X1", "England", "2021-22", "92");
    assertEquals("2 of 2", Calculation.RANK.of(Made.row(workspace, "2023-06")).text());
  }

  @Test
  void withoutAComparatorThereIsNoRank() {
    assertEquals(
        "– | there is no comparator",
        Made.said(
            Calculation.RANK, Made.row(thatIs(Polarity.HIGHER).with("2023-06", "9"), "2023-06")));
  }

  /**
   * The rates that a panel paper printed beside these counts, with the population of each period.
   */
  @ParameterizedTest
  @CsvSource({
    "228, 2023-24 Q2, 52.57", "207, 2023-24 Q3, 47.73", "137, 2023-24 Q2, 31.59",
    "124, 2023-24 Q3, 28.59", "229, 2023-24 Q2, 52.81", "243, 2023-24 Q3, 56.03",
    "25, 2023-24 Q2, 5.76", "26, 2023-24 Q3, 6.00", "225, 2022-23 Q4, 52.52",
  })
  void aCountAndTheChildrenOfItsPeriodGiveARate(String count, String quarter, String rate) {
    AWorkspace workspace =
        new AWorkspace()
            .with(
                "X1",
                thatIs(Polarity.NONE).in(Unit.NUMBER, 0).on(Basis.SNAPSHOT).with(quarter, count))
            .withChildren("2022-23", 42_838)
            .withChildren("2023-24", 43_367);
    assertEquals(rate, Calculation.RATE.of(Made.row(workspace, quarter)).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | IN_PERIOD | 30  | 6.00 | 10,000 × 30 ÷ 50,000 children aged 0 to 17 in June 2023; of the month, not of a year
          NUMBER     | SNAPSHOT  | 543 | 108.60 | 10,000 × 543 ÷ 50,000 children aged 0 to 17 in June 2023
          PER_10_000 | SNAPSHOT  | 543/50000 | 109 | the figure is such a rate already
          PERCENTAGE | SNAPSHOT  | 54  | – | only a count can be held against a population
          NUMBER     | SNAPSHOT  | tbc | – | there is no number for June 2023
          """)
  void aRateSaysOfWhomAndOfWhen(Unit unit, Basis basis, String value, String text, String why) {
    AWorkspace workspace =
        new AWorkspace()
            .with("X1", thatIs(Polarity.NONE).in(unit, 0).on(basis).with("2023-06", value))
            .withChildren("2023-24", 50_000);
    assertEquals(text + " | " + why, Made.said(Calculation.RATE, Made.row(workspace, "2023-06")));
  }

  @Test
  void thePopulationOfAnotherPeriodIsNotUsed() {
    AWorkspace workspace =
        new AWorkspace()
            .with("X1", thatIs(Polarity.NONE).in(Unit.NUMBER, 0).with("2023-06", "30"))
            .withChildren("2022-23", 50_000);
    assertEquals(
        "– | no number of children aged 0 to 17 is known for June 2023",
        Made.said(Calculation.RATE, Made.row(workspace, "2023-06")));
  }
}
