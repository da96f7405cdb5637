package org.indicatorworkbench.domain.calculation;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sum by hand; the values end with the last period, a point is a period without a value. */
final class TotalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # counts add up
          NUMBER | IN_PERIOD | 40 41 39 | 2023-06 | 120 | 40 + 41 + 39, April 2023 to June 2023
          NUMBER | IN_PERIOD | 99 40 | 2023-04 | 40 | 40, April 2023
          NUMBER | IN_PERIOD | 1 1 1 1 1 1 1 1 1 1 1 -2 | 2023-03 | 9 | 12 figures added up, April 2022 to March 2023
          PER_10_000 | IN_PERIOD | 30 35 | 2023-05 | 65 | 30 + 35, April 2023 to May 2023
          # 100 x (1 + 90) / (2 + 100) and not the mean of 50% and 90%
          PERCENTAGE | IN_PERIOD | 1/2 90/100 | 2023-05 | 89% | 91 of 102, numerators and denominators added up, April 2023 to May 2023
          PERCENTAGE | IN_PERIOD | 0/0 1/1 | 2023-05 | 100% | 1 of 1, numerators and denominators added up, April 2023 to May 2023
          DAYS | IN_PERIOD | 120/10 5/5 | 2023-05 | 8 days | 125 of 15, numerators and denominators added up, April 2023 to May 2023
          AVERAGE | IN_PERIOD | 30/2 | 2023-04 | 15 | 30 of 2, numerators and denominators added up, April 2023
          NUMBER | YEAR_TO_DATE | 40 81 120 | 2023-06 | 120 | the figure is of the year to date already
          # what cannot be
          PERCENTAGE | IN_PERIOD | 0/0 0/0 | 2023-05 | – | the denominators add up to 0, April 2023 to May 2023
          PERCENTAGE | IN_PERIOD | 50% 90/100 | 2023-05 | – | 1 of 2 figures has no numerator and denominator
          PERCENTAGE | IN_PERIOD | 50% 90% | 2023-05 | – | 2 of 2 figures have no numerator and denominator
          NUMBER | IN_PERIOD | 40 . 39 | 2023-06 | – | 1 of 3 months is missing, April 2023 to June 2023
          NUMBER | IN_PERIOD | tbc N/A 39 | 2023-06 | – | 2 of 3 months are missing, April 2023 to June 2023
          NUMBER | IN_PERIOD | tbc | 2023-04 | – | 1 of 1 month is missing, April 2023
          NUMBER | YEAR_TO_DATE | 40 tbc | 2023-05 | – | there is no number for May 2023
          NUMBER | SNAPSHOT | 40 41 | 2023-05 | – | snapshots do not add up: the same child is in several
          NUMBER | ROLLING_12_MONTHS | 40 41 | 2023-05 | – | each figure is of twelve months already
          TEXT | IN_PERIOD | Good Good | 2023-05 | – | the figures are words
          """)
  void theYearToDateBeginsInApril(
      Unit unit, Basis basis, String values, String last, String text, String why) {
    assertEquals(
        text + " | " + why, Made.said(Calculation.YEAR_TO_DATE, row(unit, basis, values, last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | IN_PERIOD | 99 1 2 3 4 5 6 7 8 9 10 11 12 | 2023-06 | 78 | 12 figures added up, July 2022 to June 2023
          PERCENTAGE | IN_PERIOD | 1/1 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 0/9 | 2023-06 | 1% | 1 of 100, numerators and denominators added up, July 2022 to June 2023
          NUMBER | ROLLING_12_MONTHS | 350 346 | 2023-06 | 346 | the figure is of twelve months already
          NUMBER | YEAR_TO_DATE | 350 | 2023-03 | 350 | the year to date is a whole year
          NUMBER | YEAR_TO_DATE | 350 | 2023-06 | – | each figure is of the year to date
          NUMBER | IN_PERIOD | 2 3 4 5 6 7 8 9 10 11 | 2023-06 | – | 2 of 12 months are missing, July 2022 to June 2023
          NUMBER | SNAPSHOT | 350 | 2023-06 | – | snapshots do not add up: the same child is in several
          """)
  void rollingTwelveMonthsAreNeverMadeOverAGap(
      Unit unit, Basis basis, String values, String last, String text, String why) {
    assertEquals(
        text + " | " + why, Made.said(Calculation.ROLLING_12, row(unit, basis, values, last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | IN_PERIOD | 40 41 39 | 2023-06 | 120 | Q1 2023-24: 40 + 41 + 39, April 2023 to June 2023
          NUMBER | IN_PERIOD | 40 41 39 7 8 | 2023-08 | 120 | Q1 2023-24: 40 + 41 + 39, April 2023 to June 2023
          PERCENTAGE | IN_PERIOD | 1/2 90/100 0/8 | 2023-06 | 83% | Q1 2023-24: 91 of 110, numerators and denominators added up, April 2023 to June 2023
          NUMBER | SNAPSHOT | 40 41 39 | 2023-06 | 39 | Q1 2023-24 ended with June 2023
          NUMBER | YEAR_TO_DATE | 40 81 120 130 | 2023-07 | 120 | Q1 2023-24 ended with June 2023
          NUMBER | ROLLING_12_MONTHS | 400 401 402 | 2023-06 | 402 | Q1 2023-24 ended with June 2023
          NUMBER | IN_PERIOD | 40 tbc 39 | 2023-06 | – | Q1 2023-24: 1 of 3 months is missing, April 2023 to June 2023
          NUMBER | SNAPSHOT | 40 41 tbc | 2023-06 | – | there is no number for June 2023
          """)
  void aQuarterIsMadeByTheKindOfIndicator(
      Unit unit, Basis basis, String values, String last, String text, String why) {
    assertEquals(
        text + " | " + why, Made.said(Calculation.QUARTER, row(unit, basis, values, last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUARTER | YEAR_TO_DATE | 9 10 11 12 | 2023-24 Q3 | 33 | 10 + 11 + 12, Q1 2023-24 to Q3 2023-24
          QUARTER | ROLLING_12   | 9 10 11 12 | 2023-24 Q3 | 42 | 9 + 10 + 11 + 12, Q4 2022-23 to Q3 2023-24
          QUARTER | ROLLING_12   | 10 11 12   | 2023-24 Q3 | – | 1 of 4 quarters is missing, Q4 2022-23 to Q3 2023-24
          QUARTER | QUARTER      | 12         | 2023-24 Q3 | 12 | the figure is of a quarter already
          TERM    | YEAR_TO_DATE | 9 10 11    | 2022-23 Spring | 21 | 10 + 11, Autumn term 2022-23 to Spring term 2022-23
          TERM    | QUARTER      | 9 10 11    | 2022-23 Spring | – | only months make quarters
          YEAR    | YEAR_TO_DATE | 9 10       | 2022-23 | 10 | 10, 2022-23
          YEAR    | ROLLING_12   | 9 10       | 2022/23 academic | 10 | 10, Academic year 2022/23
          """)
  void otherPeriodsMakeAYearToo(
      Frequency frequency, Calculation which, String values, String last, String text, String why) {
    AnIndicator made = thatIs(Polarity.NONE).in(Unit.NUMBER, 0).each(frequency);
    assertEquals(
        text + " | " + why, Made.said(which, Made.row(Made.values(made, values, last), last)));
  }

  private static org.indicatorworkbench.domain.row.RowState row(
      Unit unit, Basis basis, String values, String last) {
    AnIndicator made = thatIs(Polarity.NONE).in(unit, 0).on(basis);
    return Made.row(Made.values(made, values, last), last);
  }
}
