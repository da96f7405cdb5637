package org.indicatorworkbench.domain.rag;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that speak of time: a way to go, a date, a number for each period. */
final class TargetsInTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Decreasing | 26   | 18   | GREEN | 18 is down from 26 in May 2023, and the target is to decrease
          decrease   | 18   | 18   | RED   | 18 is the same as 18 in May 2023, and the target is to decrease
          decrease   | 18   | 26   | RED   | 26 is up from 18 in May 2023, and the target is to decrease
          increase   | 18   | 26   | GREEN | 26 is up from 18 in May 2023, and the target is to increase
          increase   | 26   | 18   | RED   | 18 is down from 26 in May 2023, and the target is to increase
          increase   | 17.9 | 18.3 | RED   | 18 is the same as 18 in May 2023, and the target is to increase
          """)
  void aTargetToMoveIsMetWhenTheDisplayedValueMoved(
      String target, String before, String now, String rag, String why) {
    assertRated(
        RateOn.DISPLAYED,
        rag,
        why,
        thatIs(Polarity.NONE)
            .in(Unit.NUMBER, 0)
            .aimingAt(target)
            .with("2023-05", before)
            .with("2023-06", now),
        "2023-06");
  }

  @Test
  void aMoveThatIsSeenOnlyOnExactValuesIsPrintedWithTheDigitsThatShowIt() {
    assertRated(
        RateOn.EXACT,
        "GREEN",
        "18.0014 is up from 18.001 in May 2023, and the target is to increase",
        thatIs(Polarity.NONE)
            .in(Unit.NUMBER, 0)
            .aimingAt("increase")
            .with("2023-05", "18.001")
            .with("2023-06", "18.0014"),
        "2023-06");
  }

  @Test
  void aTargetToMoveLooksBackOverMonthsWithoutAValueAndPastQuarters() {
    assertRated(
        RateOn.DISPLAYED,
        "GREEN",
        "18 is down from 26 in March 2023, and the target is to decrease",
        thatIs(Polarity.LOWER)
            .in(Unit.NUMBER, 0)
            .aimingAt("decrease")
            .with("2023-03", "26")
            .with("2022-23 Q4", "17")
            .with("2023-05", "tbc")
            .with("2023-06", "18"),
        "2023-06");
  }

  @Test
  void aTargetToMoveIsNotRatedAtTheFirstValue() {
    assertRated(
        RateOn.DISPLAYED,
        "NOT_RATED",
        "there is no earlier value to compare with",
        thatIs(Polarity.LOWER).aimingAt("decrease").with("2023-06", "18%"),
        "2023-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONTH   | 2023-06    | IN_PERIOD         | 3 per month  | 4  | RED   | 4 is 1 above the target of 3 per month (lower is better), and no tolerance is allowed
          MONTH   | 2023-06    | IN_PERIOD         | 3 per month  | 3  | GREEN | 3 is at the target of 3 per month (lower is better), which is met
          QUARTER | 2023-24 Q1 | IN_PERIOD         | 3 per month  | 9  | GREEN | 9 is at the target of 9 at 3 per month (lower is better), which is met
          QUARTER | 2023-24 Q1 | IN_PERIOD         | 3 per month  | 10 | RED   | 10 is 1 above the target of 9 at 3 per month (lower is better), and no tolerance is allowed
          QUARTER | 2023-24 Q3 | YEAR_TO_DATE      | 3 per month  | 28 | RED   | 28 is 1 above the target of 27 at 3 per month (lower is better), and no tolerance is allowed; at this pace the year ends at 37, and the target for it is 36
          MONTH   | 2023-04    | YEAR_TO_DATE      | 3 per month  | 3  | GREEN | 3 is at the target of 3 per month (lower is better), which is met; at this pace the year ends at 36, and the target for it is 36
          MONTH   | 2023-06    | YEAR_TO_DATE      | 120 per year | 28 | GREEN | 28 is 2 below the target of 30 at 120 per year (lower is better), which is met; at this pace the year ends at 112, and the target for it is 120
          QUARTER | 2023-24 Q4 | YEAR_TO_DATE      | 120 per year | 121 | RED  | 121 is 1 above the target of 120 per year (lower is better), and no tolerance is allowed
          TERM    | 2022-23 Autumn | YEAR_TO_DATE  | 30 per academic year | 9 | GREEN | 9 is 1 below the target of 10 at 30 per academic year (lower is better), which is met; at this pace the year ends at 27, and the target for it is 30
          TERM    | 2022-23 Spring | YEAR_TO_DATE  | 5 per term   | 11 | RED   | 11 is 1 above the target of 10 at 5 per term (lower is better), and no tolerance is allowed; at this pace the year ends at 17, and the target for it is 15
          TERM    | 2022-23 Summer | YEAR_TO_DATE  | 5 per term   | 15 | GREEN | 15 is at the target of 15 at 5 per term (lower is better), which is met
          YEAR    | 2022/23 academic | YEAR_TO_DATE | 5 per term  | 14 | GREEN | 14 is 1 below the target of 15 at 5 per term (lower is better), which is met
          YEAR    | 2022/23 academic | IN_PERIOD   | 14 per academic year | 14 | GREEN | 14 is at the target of 14 per academic year (lower is better), which is met
          MONTH   | 2024-03    | YEAR_TO_DATE      | 3 per month  | 36 | GREEN | 36 is at the target of 36 at 3 per month (lower is better), which is met
          MONTH   | 2023-06    | ROLLING_12_MONTHS | 3 per month  | 30 | GREEN | 30 is 6 below the target of 36 at 3 per month (lower is better), which is met
          MONTH   | 2023-06    | IN_PERIOD         | 10 per year  | 1  | RED   | 1 is 0.17 above the target of 0.83 at 10 per year (lower is better), and no tolerance is allowed
          YEAR    | 2022-23    | IN_PERIOD         | 5 per quarter| 20 | GREEN | 20 is at the target of 20 at 5 per quarter (lower is better), which is met
          TERM    | 2022-23 Autumn | IN_PERIOD     | 2 a month    | 9  | RED   | 9 is 1 above the target of 8 at 2 a month (lower is better), and no tolerance is allowed
          """)
  void aTargetPerPeriodGrowsWithTheTimeThatACountCovers(
      Frequency frequency,
      String period,
      Basis basis,
      String target,
      String value,
      String rag,
      String why) {
    assertRated(
        RateOn.DISPLAYED,
        rag,
        why,
        thatIs(Polarity.LOWER)
            .in(Unit.NUMBER, 0)
            .each(frequency)
            .on(basis)
            .aimingAt(target)
            .with(period, value),
        period);
  }

  @Test
  void aTargetPerPeriodDoesNotGrowForAnAverage() {
    assertRated(
        RateOn.DISPLAYED,
        "GREEN",
        "3.2 is 0.2 above the target of 3 per month, which is met",
        thatIs(Polarity.HIGHER)
            .in(Unit.AVERAGE, 1)
            .each(Frequency.QUARTER)
            .aimingAt("3 per month")
            .with("2023-24 Q1", "3.2"),
        "2023-24 Q1");
  }

  @Test
  void aTargetPerPeriodNeedsAPolarity() {
    assertRated(
        RateOn.DISPLAYED,
        "NOT_RATED",
        "the indicator has no polarity, so neither way is better",
        thatIs(Polarity.NONE).in(Unit.NUMBER, 0).aimingAt("3 per month").with("2023-06", "4"),
        "2023-06");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HIGHER | 2023-11 | 153 | NOT_RATED | the target of 200 by 2023 is not yet due; 153 has to rise by 47.0 a month for 1 month
          HIGHER | 2021-01 | 153 | NOT_RATED | the target of 200 by 2023 is not yet due; 153 has to rise by 1.4 a month for 35 months
          LOWER  | 2023-06 | 230 | NOT_RATED | the target of 200 by 2023 is not yet due; 230 has to fall by 5.0 a month for 6 months
          HIGHER | 2023-06 | 200 | NOT_RATED | the target of 200 by 2023 is not yet due; 200 meets it already
          HIGHER | 2023-12 | 200 | GREEN     | 200 is at the target of 200 by 2023, which is met
          LOWER  | 2024-02 | 210 | RED       | 210 is 10 above the target of 200 by 2023 (lower is better), and no tolerance is allowed
          NONE   | 2023-12 | 210 | NOT_RATED | the indicator has no polarity, so neither way is better
          """)
  void aDatedTargetIsRatedWhenDueAndHasARunRateUntilThen(
      Polarity polarity, String period, String value, String rag, String why) {
    assertRated(
        RateOn.DISPLAYED,
        rag,
        why,
        thatIs(polarity).in(Unit.NUMBER, 0).aimingAt("200 by 2023").with(period, value),
        period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06 | 50 | 200 by 2023-24    | the target of 200 by 2023-24 is not yet due; at the pace of the first 3 months it would reach 200
          2023-04 | 15 | 200 by 2023-24    | the target of 200 by 2023-24 is not yet due; at the pace of the first month it would reach 180
          2023-06 | 50 | 200 by March 2024 | the target of 200 by March 2024 is not yet due; at the pace of the first 3 months it would reach 200
          2023-06 | 50 | 200 by 2023       | the target of 200 by 2023 is not yet due; at the pace of the first 3 months it would reach 150
          2023-06 | 50 | 200 by 2024-25    | the target of 200 by 2024-25 is not yet due
          """)
  void theRunRateOfACountToDateIsWhereItsPaceLeads(
      String period, String value, String target, String why) {
    assertRated(
        RateOn.DISPLAYED,
        "NOT_RATED",
        why,
        thatIs(Polarity.HIGHER)
            .in(Unit.NUMBER, 0)
            .on(Basis.YEAR_TO_DATE)
            .aimingAt(target)
            .with(period, value),
        period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022-23 Autumn | 8  | 30 by 2022/23 academic | NOT_RATED | the target of 30 by 2022/23 academic is not yet due; at the pace of the first 4 months it would reach 24
          2022-23 Spring | 16 | 30 by Summer 2022-23   | NOT_RATED | the target of 30 by Summer 2022-23 is not yet due; at the pace of the first 8 months it would reach 24
          2022-23 Summer | 24 | 30 by 2022/23 academic | RED       | 24 is 6 below the target of 30 by 2022/23 academic, and no tolerance is allowed
          """)
  void aCountOfTermsGrowsOverTheAcademicYear(
      String period, String value, String target, String rag, String why) {
    assertRated(
        RateOn.DISPLAYED,
        rag,
        why,
        thatIs(Polarity.HIGHER)
            .in(Unit.NUMBER, 0)
            .each(Frequency.TERM)
            .on(Basis.YEAR_TO_DATE)
            .aimingAt(target)
            .with(period, value),
        period);
  }

  @Test
  void aTargetForOneYearDoesNotJudgeTheCountOfTheNext() {
    assertRated(
        RateOn.DISPLAYED,
        "NOT_RATED",
        "the target of 200 by 2023-24 was for a year that is over, and the count has begun anew",
        thatIs(Polarity.HIGHER)
            .in(Unit.NUMBER, 0)
            .on(Basis.YEAR_TO_DATE)
            .aimingAt("200 by 2023-24")
            .with("2024-03", "201")
            .with("2024-05", "30"),
        "2024-05");
  }

  @Test
  void aSnapshotAtTheEndOfAQuarterIsNoSumOfItsMonths() {
    assertRated(
        RateOn.DISPLAYED,
        "GREEN",
        "4 is 1 above the target of 3 per month, which is met",
        thatIs(Polarity.HIGHER)
            .in(Unit.NUMBER, 0)
            .each(Frequency.QUARTER)
            .on(Basis.SNAPSHOT)
            .aimingAt("3 per month")
            .with("2023-24 Q1", "4"),
        "2023-24 Q1");
  }

  @Test
  void aPercentageToDateDoesNotGrowWithTheYear() {
    assertRated(
        RateOn.DISPLAYED,
        "NOT_RATED",
        "the target of 85% by 2023-24 is not yet due; 65% has to rise by 2.3 points a month for 9"
            + " months",
        thatIs(Polarity.HIGHER)
            .on(Basis.YEAR_TO_DATE)
            .aimingAt("85% by 2023-24")
            .with("2023-06", "65%"),
        "2023-06");
  }

  private static void assertRated(
      RateOn rateOn, String rag, String why, AnIndicator indicator, String period) {
    assertEquals(
        new Assessment(Rag.valueOf(rag), why),
        new RagRule(new HouseRule(Tolerance.NONE, rateOn)).assess(indicator.at(period)));
  }
}
