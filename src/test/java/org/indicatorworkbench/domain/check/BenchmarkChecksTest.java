package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comparators have beside a row. */
class BenchmarkChecksTest {

  @Test
  void aCountOfALargerAreaIsFound() {
    assertEquals(
        List.of(
            "C7 - England 80,850 beside 518: more than ten times apart. A count of another area"
                + " compares only as a rate; take it out, or give a rate."),
        new Faulty()
            .row("C7", thatIs(Polarity.NONE).in(Unit.NUMBER, 0).with("2023-06", "518"))
            .compared("England", "2021-22", "80850")
            .compared("Southampton", "2021-22", "497")
            .found(new BenchmarkUnit(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "percentage, 45%, 0.45, 0.45%",
    "percentage, 45%, 450, 450%",
    "'per 10,000', 67, 0.67, 0.67"
  })
  void aFigureOfAnotherUnitIsFound(String unit, String value, String benchmark, String printed) {
    assertEquals(
        List.of(
            ("X1 - England %s beside %s: more than ten times apart. Make sure that they have the"
                    + " row's unit, %s.")
                .formatted(printed, value, unit)),
        beside(unit, value, benchmark).found(new BenchmarkUnit(), "2023-06"));
  }

  @ParameterizedTest
  @CsvSource({
    "percentage, 2%, 21.4",
    "percentage, 0%, 21.4",
    "'per 10,000', 67, 53",
    "days, 456, 340"
  })
  void aFigureOfTheSameUnitIsSound(String unit, String value, String benchmark) {
    assertEquals(List.of(), beside(unit, value, benchmark).found(new BenchmarkUnit(), "2023-06"));
  }

  @Test
  void aFigureOfAnotherYearThanThoseOfTheSameComparatorIsFound() {
    assertEquals(
        List.of(
            "V4 - The figure of England is of 2020-21, in most other rows it is of 2021-22. Bring"
                + " it up to date, or say so."),
        new Faulty()
            .row("V1", share())
            .compared("England", "2021-22", "21")
            .compared("England", "2020-21", "20")
            .row("V2", share())
            .compared("England", "2021-22", "22")
            .row("V3", share())
            .compared("England", "2021-22", "23")
            .row("V4", share())
            .compared("England", "2020-21", "24")
            .found(new BenchmarkYear(), "2023-06"));
  }

  @Test
  void aFigureOfYearsAgoIsFoundAndOneWithoutAYearIsToldOfOnce() {
    assertEquals(
        List.of(
            "V1 - The figure of England is of 2011-12, 11 years before June 2023. Bring it up to"
                + " date, or take it out.",
            "- 2023-06 The benchmarks of 2 rows have no year, so that nobody knows how old they"
                + " are. Give the years."),
        new Faulty()
            .row("V1", share())
            .compared("England", "2011-12", "21")
            .row("V2", share())
            .compared("Local", "no year", "22")
            .row("V3", share())
            .compared("Local", "no year", "23")
            .found(new BenchmarkYear(), "2023-06"));
  }

  @Test
  void aFigureThatTheNextRowHasTooIsFound() {
    assertEquals(
        List.of(
            "E11 - Statistical neighbours, 2021-22 has 21.4% here and in the next row, E12. Make"
                + " sure that it did not slip by a line."),
        new Faulty()
            .row("E11", "Referrals leading nowhere", share())
            .compared("Statistical neighbours", "2021-22", "21.4")
            .row("E12", "Re-referrals", share())
            .compared("Statistical neighbours", "2021-22", "21.4")
            .found(new BenchmarkCopied(), "2023-06"));
  }

  @Test
  void theSameThingToDateAndFiguresOfTwoDigitsMayBeEqual() {
    assertEquals(
        List.of(),
        new Faulty()
            .row("S5", "Assessments in time", share())
            .compared("England", "2021-22", "84.5")
            .row("S6", "Assessments in time (year to date)", share())
            .compared("England", "2021-22", "84.5")
            .compared("South East", "2021-22", "24")
            .row("S7", "Conferences in time", share())
            .compared("South East", "2021-22", "24")
            .found(new BenchmarkCopied(), "2023-06"));
  }

  private static AnIndicator share() {
    return thatIs(Polarity.HIGHER).with("2023-06", "22%");
  }

  private static Faulty beside(String unit, String value, String benchmark) {
    return new Faulty()
        .row("X1", thatIs(Polarity.NONE).in(Unit.read(unit), 0).with("2023-06", value))
        .compared("England", "2021-22", benchmark);
  }
}
