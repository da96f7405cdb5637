package org.indicatorworkbench.domain.trend;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.Direction.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DirectionRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 95%      | 90   | 95   | BETTER
          HIGHER | 95%      | 95   | 90   | WORSE
          HIGHER | 95%      | 90   | 90   | SAME
          LOWER  | 10%      | 90   | 95   | WORSE
          LOWER  | 10%      | 95   | 90   | BETTER
          LOWER  | 10%      | 90   | 90   | SAME
          LOWER  |          | 90   | 95   | INCREASE
          HIGHER |          | 95   | 90   | DECREASE
          HIGHER |          | 90   | 90   | STABLE
          NONE   | 31%      | 33   | 16   | DECREASE
          NONE   |          | 33   | 34   | INCREASE
          RANGE  | 69-89    | 70   | 75   | INCREASE
          NONE   | <36%     | 28   | 29   | WORSE
          LOWER  | decrease | 26   | 18   | BETTER
          HIGHER | 95%      | 90.4 | 89.6 | SAME
          HIGHER | 95%      | 90.4 | 90.5 | BETTER
          HIGHER | 95%      | 9/10 | 90   | SAME
          HIGHER | 95%      | 0    | 1    | BETTER
          """)
  void displayedValuesAreComparedByTheConventionOfTheRow(
      Polarity polarity, String target, String before, String now, Word word) {
    assertEquals(
        Optional.of(direction(word, "2023-05")),
        DirectionRule.STANDARD.directionOf(
            thatIs(polarity)
                .aimingAt(target)
                .with("2023-05", before)
                .with("2023-06", now)
                .at("2023-06")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03, WORSE, 2024-02",
    "2024-04, ,",
    "2024-05, WORSE, 2024-04",
  })
  void aCountThatBeginsAnewInAprilIsNotHeldAgainstTheYearBefore(
      String period, Word word, String comparedWith) {
    assertEquals(
        Optional.ofNullable(word).map(said -> direction(said, comparedWith)),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.LOWER)
                .in(Unit.NUMBER, 0)
                .on(Basis.YEAR_TO_DATE)
                .aimingAt("100")
                .with("2024-02", "110")
                .with("2024-03", "120")
                .with("2024-04", "10")
                .with("2024-05", "20")
                .at(period)));
  }

  @Test
  void theEarlierValueIsTheLastOfTheSameKindOfPeriodThatHasANumber() {
    assertEquals(
        Optional.of(direction(Word.DECREASE, "2022-23 Q2")),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.NONE)
                .each(Frequency.QUARTER)
                .with("2022-23 Q1", "10")
                .with("2022-23 Q2", "90")
                .with("2022-23 Q3", "tbc")
                .with("2022-23 Q4", "0/0")
                .with("2023-03", "10")
                .with("2022-23", "10")
                .with("2023-24 Q1", "80")
                .with("2023-24 Q2", "95")
                .at("2023-24 Q1")));
  }

  @Test
  void thereIsNoneWithoutAnEarlierValueOrWithoutAPresentOne() {
    assertEquals(
        Optional.empty(),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.HIGHER).with("2023-06", "90").at("2023-06")));
    assertEquals(
        Optional.empty(),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.HIGHER).with("2023-05", "90").with("2023-06", "tbc").at("2023-06")));
    assertEquals(
        Optional.empty(),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.HIGHER).with("2023-05", "90").at("2023-06")));
    assertEquals(
        Optional.empty(),
        DirectionRule.STANDARD.directionOf(
            thatIs(Polarity.NONE)
                .in(Unit.TEXT, 0)
                .with("2023-05", "Good")
                .with("2023-06", "Good")
                .at("2023-06")));
  }

  @ParameterizedTest
  @CsvSource({
    "BETTER, IMPROVEMENT, ↑ better", "SAME, IMPROVEMENT, → same", "WORSE, IMPROVEMENT, ↓ worse",
    "INCREASE, RAW, ↑ increase", "STABLE, RAW, → stable", "DECREASE, RAW, ↓ decrease",
  })
  void noArrowStandsWithoutItsWord(Word word, Convention convention, String phrase) {
    assertEquals(convention, word.convention());
    assertEquals(phrase, direction(word, "2023-05").phrase());
  }

  private static Direction direction(Word word, String then) {
    return new Direction(word, DirectionRule.STANDARD, new ComparedWith.Earlier(period(then)));
  }
}
