package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a table that must agree with each other. */
class SumsAndRatesTest {
  private static final String[] MONTHS = {"2023-01", "2023-02", "2023-03", "2023-04", "2023-05"};

  @Test
  void aCountAndARateThatImplyAPopulationOfTheirOwnAreFound() {
    assertEquals(
        List.of(
            "C8 2023-03 A count of 543 (C7) and a rate of 113 imply 47,842 to 48,266 people in"
                + " March 2023; 4 other periods imply 49,245 to 49,321, with which the rate would"
                + " be 110. Correct the count or the rate, or give the population of that period."),
        inCare("112", "113").found(new ImpliedPopulation(), "2023-05"));
  }

  @Test
  void aPopulationThatWasGivenForThatPeriodExplainsTheRate() {
    assertEquals(
        List.of(),
        inCare("112", "113").people("2023-03", 48_000).found(new ImpliedPopulation(), "2023-05"));
  }

  @Test
  void ratesOfOnePopulationAreSound() {
    assertEquals(List.of(), inCare("112", "110").found(new ImpliedPopulation(), "2023-05"));
  }

  @Test
  void aNewPopulationFromSomePeriodOnIsNoFault() {
    Faulty renewed =
        new Faulty()
            .row("C7", "Children in care", counts(500, 500, 500, 500, 500))
            .row(
                "C8", "Children in care per 10,000", each(rate(), "100", "100", "100", "97", "97"));
    assertEquals(List.of(), renewed.found(new ImpliedPopulation(), "2023-05"));
  }

  @Test
  void waysToSplitACountThatDoNotAddUpToItAreFoundInOneSentence() {
    assertEquals(
        List.of(
            "L1 2023-04 The total is 485 in April 2023, but girls and boys add up to 484. Correct"
                + " the figures that are wrong.",
            "L1 2023-05 There is no total in May 2023, and the age bands add up to 499 and girls"
                + " and boys add up to 498. Correct the figures that are wrong."),
        new Faulty()
            .row("L1", "Children looked after", count("485", ""))
            .row("L1a", "Children looked after aged under 10", count("167", "162"))
            .partOf("L1")
            .row("L1b", "Children looked after aged 10 to 15", count("220", "229"))
            .partOf("L1")
            .row("L1c", "Children looked after aged 16 and over", count("98", "108"))
            .partOf("L1")
            .row("L1d", "Children looked after: girls", count("221", "224"))
            .partOf("L1")
            .row("L1e", "Children looked after: boys", count("263", "274"))
            .partOf("L1")
            .row("L1f", "Children looked after under section 20", count("41", "45"))
            .partOf("L1")
            .found(new PartsAndTotal(), "2023-05"));
  }

  @Test
  void partsThatUsuallyAddUpAreExpectedTo() {
    Faulty parts =
        new Faulty()
            .row("T1", "Missing twice or more", counts(9, 8, 18, 12, 20))
            .row("T2", "Missing 2 times", counts(5, 5, 11, 8, 11))
            .partOf("T1")
            .row("T3", "Missing more than 2 times", counts(4, 3, 7, 4, 7))
            .partOf("T1");
    assertEquals(
        List.of(
            "T1 2023-05 The total is 20 in May 2023, but the parts add up to 18. Correct the"
                + " figures that are wrong."),
        parts.found(new PartsAndTotal(), "2023-05"));
  }

  @Test
  void aPartThatIsLargerThanItsTotalIsFound() {
    assertEquals(
        List.of(
            "C7 2023-05 The total is 30 in May 2023, but its part C10 is 37. Correct the figures"
                + " that are wrong."),
        new Faulty()
            .row("C7", "Children in care", count("518", "30"))
            .row("C10", "Children seeking asylum", count("36", "37"))
            .partOf("C7")
            .found(new PartsAndTotal(), "2023-05"));
  }

  @Test
  void aYearToDateThatLiesOutsideItsOwnPeriodsIsFound() {
    assertEquals(
        List.of(
            "S6 2023-05 70% to date in May 2023, but its own periods from April 2023 on (S5) give"
                + " between 60% and 64%. Correct one of the rows."),
        yearToDate(percent(), "60%", "63%", "60%", "70%").found(new YearToDate(), "2023-05"));
  }

  @ParameterizedTest
  @CsvSource({
    "60%, 63%, 60%, 61%", // between the two
    "60%, 63%, 60%, 63%", // all cases were in May
  })
  void aYearToDateBetweenItsPeriodsIsSound(String first, String second, String april, String may) {
    assertEquals(
        List.of(),
        yearToDate(percent(), first, second, april, may).found(new YearToDate(), "2023-05"));
  }

  @Test
  void countsToDateAreSumsAndSharesToDateAreRatiosOfSums() {
    assertEquals(
        List.of(
            "S6 2023-05 31 to date in May 2023, but its own periods from April 2023 on (S5) give"
                + " 30. Correct one of the rows."),
        yearToDate(thatIs(Polarity.NONE).in(Unit.NUMBER, 0), "10", "20", "10", "31")
            .found(new YearToDate(), "2023-05"));
    assertEquals(
        List.of(
            "S6 2023-05 50% to date in May 2023, but its own periods from April 2023 on (S5) give"
                + " 75%. Correct one of the rows."),
        yearToDate(percent(), "0/1", "3/3", "0/1", "50%").found(new YearToDate(), "2023-05"));
  }

  @Test
  void aCountOfSchoolTermsToDateBeginsInTheAutumn() {
    AnIndicator each = termly().on(Basis.IN_PERIOD);
    AnIndicator toDate = termly().on(Basis.YEAR_TO_DATE);
    each.with("2022-23 Summer", "7").with("2023-24 Autumn", "10").with("2023-24 Spring", "11");
    toDate.with("2023-24 Autumn", "10").with("2023-24 Spring", "21");
    assertEquals(
        List.of(),
        new Faulty()
            .row("K1", "Exclusions", each)
            .row("K2", "Exclusions (year to date)", toDate)
            .found(new YearToDate(), "2023-24 Spring"));
  }

  private static AnIndicator termly() {
    return thatIs(Polarity.LOWER).in(Unit.NUMBER, 0).each(Frequency.TERM);
  }

  @Test
  void aRollingRateThatItsOwnTwelveMonthsDoNotGiveIsFound() {
    assertEquals(
        List.of(
            "D7 2023-05 350 in May 2023, but its own twelve months (D6) give 240 for 50,000 people."
                + " Correct one of the rows."),
        rolling("350").people("2023-05", 50_000).found(new RollingTwelve(), "2023-05"));
  }

  @Test
  void aRollingRateThatItsMonthsGiveAndOneOfUnknownPeopleAreSound() {
    assertEquals(
        List.of(), rolling("240").people("2023-05", 50_000).found(new RollingTwelve(), "2023-05"));
    assertEquals(List.of(), rolling("350").found(new RollingTwelve(), "2023-05"));
  }

  private static Faulty rolling(String rate) {
    AnIndicator months = thatIs(Polarity.NONE).in(Unit.NUMBER, 0);
    for (int month = 1; month <= 5; month++) {
      months.with("2023-0" + month, "100");
    }
    for (String month : List.of("06", "07", "08", "09", "10", "11", "12")) {
      months.with("2022-" + month, "100");
    }
    return new Faulty()
        .row("D6", "Section 47 enquiries completed", months)
        .row(
            "D7",
            "Section 47 enquiries per 10,000 children (rolling 12 months)",
            rate().on(Basis.ROLLING_12_MONTHS).with("2023-05", rate));
  }

  private static Faulty yearToDate(
      AnIndicator each, String april, String may, String toApril, String toMay) {
    boolean isCount = each.indicator().unit() == Unit.NUMBER;
    AnIndicator toDate = isCount ? thatIs(Polarity.NONE).in(Unit.NUMBER, 0) : percent();
    return new Faulty()
        .row("S5", "Assessments in time", each.with("2023-04", april).with("2023-05", may))
        .row(
            "S6",
            "Assessments in time (year to date)",
            toDate.on(Basis.YEAR_TO_DATE).with("2023-04", toApril).with("2023-05", toMay));
  }

  private static AnIndicator percent() {
    return thatIs(Polarity.HIGHER);
  }

  private static AnIndicator rate() {
    return thatIs(Polarity.NONE).in(Unit.PER_10_000, 0);
  }

  private static Faulty inCare(String february, String march) {
    return new Faulty()
        .row("C7", "Children in our care", counts(554, 551, 543, 545, 553))
        .row(
            "C8",
            "Children in our care per 10,000",
            each(rate(), "112", february, march, "111", "112"));
  }

  private static AnIndicator count(String april, String may) {
    AnIndicator made = thatIs(Polarity.NONE).in(Unit.NUMBER, 0).with("2023-04", april);
    return may.isEmpty() ? made : made.with("2023-05", may);
  }

  private static AnIndicator counts(int... counts) {
    AnIndicator made = thatIs(Polarity.NONE).in(Unit.NUMBER, 0);
    for (int at = 0; at < counts.length; at++) {
      made.with(MONTHS[at], String.valueOf(counts[at]));
    }
    return made;
  }

  private static AnIndicator each(AnIndicator made, String... values) {
    for (int at = 0; at < values.length; at++) {
      made.with(MONTHS[at], values[at]);
    }
    return made;
  }
}
