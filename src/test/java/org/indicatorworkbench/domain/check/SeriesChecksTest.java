package org.indicatorworkbench.domain.check;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.setting.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the periods of a row. */
class SeriesChecksTest {

  @Test
  void aValueThatHasNotChangedForThreePeriodsIsFound() {
    assertEquals(
        List.of(
            "X1 2023-04 75.9% in 3 periods running, February 2023 to April 2023. Make sure that the"
                + " source was refreshed."),
        row(share(1), "70.0%", "75.9%", "75.9%", "75.9%").found(new SameValue(), "2023-04"));
  }

  @ParameterizedTest
  @CsvSource({
    "percentage, 75%, 76%, 76%", // twice only
    "percentage, 76%, 76%, 75%", // and then another
    "percentage, 0%, 0%, 0%",
    "percentage, 100%, 100%, 100%",
    "number, 4, 4, 4",
  })
  void aValueThatChangesOrOftenStaysByItselfIsSound(
      String unit, String one, String two, String three) {
    assertEquals(
        List.of(),
        row(thatIs(Polarity.NONE).in(Unit.read(unit), 0), one, two, three)
            .found(new SameValue(), "2023-03"));
  }

  @Test
  void aJumpFarBeyondThoseBeforeItIsFoundUnlessTheRowSaysWhatHappened() {
    String[] values = {"50%", "52%", "51%", "53%", "52%", "50%", "51%", "53%", "70%"};
    assertEquals(
        List.of(
            "X1 2023-09 53% to 70% since August 2023; a usual change is 1.6 points, and the row has"
                + " no commentary for September 2023. Check the figure and say what happened."),
        row(share(0), values).found(new Spike(), "2023-09"));
    assertEquals(
        List.of(),
        row(share(0), values)
            .written("2023-09", "A one-off: the backlog was cleared.")
            .found(new Spike(), "2023-09"));
    values[8] = "56%";
    assertEquals(List.of(), row(share(0), values).found(new Spike(), "2023-09"));
    assertEquals(List.of(), row(share(0), "50%", "51%", "90%").found(new Spike(), "2023-03"));
  }

  @Test
  void aJumpThatNobodySeesBecauseItIsRoundedAwayIsNone() {
    assertEquals(
        List.of(),
        row(
                share(0), "50.00%", "50.01%", "50%", "50.01%", "50%", "50.01%", "50%", "50.01%",
                "50.4%")
            .found(new Spike(), "2023-09"));
  }

  @Test
  void aPeriodBetweenOthersInWhichNothingStandsIsFound() {
    assertEquals(
        List.of(
            "X1 - Nothing stands for February 2023 and April 2023, between other periods. Enter the"
                + " value, or why there is none."),
        row(share(0), "50%", "", "52%", "", "53%").found(new MissingPeriod(), "2023-05"));
    assertEquals(
        List.of(), row(share(0), "50%", "tbc", "52%").found(new MissingPeriod(), "2023-03"));
  }

  @Test
  void rowsThatHaveNothingForThePeriodAskedForAreToldOfTogether() {
    assertEquals(
        List.of(
            "- 2023-03 2 rows with earlier values have nothing for March 2023: X1, X3. Enter the"
                + " values, or from whom they are awaited."),
        row(share(0), "50%", "51%")
            .row("X2", values(share(0), "50%", "51%", "tbc"))
            .row("X3", values(share(0), "50%", "51%"))
            .row("X4", share(0))
            .found(new MissingPeriod(), "2023-03"));
  }

  @Test
  void aValueThatStandsAloneYearsAwayIsFound() {
    AnIndicator typo = values(share(0), "50%", "51%", "52%").with("2013-04", "53%");
    assertEquals(
        List.of(
            "X1 2013-04 The value for April 2013 stands alone; the next to it is of January 2023."
                + " Make sure of the year."),
        new Faulty().row("X1", typo).found(new OutOfOrder(), "2023-03"));
    assertEquals(
        List.of(), row(share(0), "50%", "", "52%", "53%").found(new OutOfOrder(), "2023-04"));
  }

  @ParameterizedTest
  @CsvSource({
    // the row keeps zeros at the end, so that a missing one was not dropped
    "63.0%, 72.1%, 78%, '78 was given for March 2023, other values have 1 decimal; it is printed as"
        + " 78.0%.'",
    // two digits are missing
    "12.03%, 10%, 11.97%, '10 was given for February 2023, other values have 2 decimals; it is"
        + " printed as 10.0%.'",
    // most are whole
    "97%, 30%, 98.6%, '97 was given for January 2023, other values have 1 decimal; it is printed as"
        + " 97.0%.'",
  })
  void valuesGivenWithFewerDigitsThanOthersAreFound(
      String one, String two, String three, String said) {
    assertEquals(
        List.of("X1 - " + said + " Give it in full, or print the row coarser."),
        row(share(1), one, two, three).found(new VaryingDecimals(), "2023-03"));
  }

  @Test
  void oneWholeValueAmongManyMayHaveLostItsZeroInASpreadsheet() {
    assertEquals(
        List.of(),
        row(share(1), "87%", "85.1%", "82.9%", "85.2%").found(new VaryingDecimals(), "2023-04"));
    assertEquals(
        List.of(), row(share(1), "0%", "16.7%", "4.3%").found(new VaryingDecimals(), "2023-03"));
  }

  @ParameterizedTest
  @CsvSource({"3/2, '150% is no share of a whole: 3 of 2.'", "150%, 150% is no share of a whole."})
  void aShareOfMoreThanAllIsFound(String value, String said) {
    assertEquals(
        List.of("X1 2023-01 " + said + " Correct it, or call the row a change."),
        row(share(0), value).found(new NumeratorAndDenominator(), "2023-01"));
  }

  @Test
  void aChangeMayBeMoreThanAll() {
    assertEquals(
        List.of(),
        new Faulty()
            .row("X1", "Increase of referrals", values(share(0), "150%"))
            .found(new NumeratorAndDenominator(), "2023-01"));
  }

  @Test
  void aStockThatItsFlowsDoNotGiveIsFound() {
    assertEquals(
        List.of(
            "P1 2023-03 300 in March 2023, but 302 in February 2023 with 20 (P2) and without 10"
                + " (P3) make 312. Correct the figure that is wrong."),
        new Faulty()
            .row(
                "P1",
                "Child protection plans",
                values(count().on(Basis.SNAPSHOT), "300", "302", "300"))
            .row("P2", "Child protection plans started", values(count(), "15", "12", "20"))
            .row("P3", "Child protection plans ended", values(count(), "15", "10", "10"))
            .found(new StockAndFlow(), "2023-03"));
  }

  @Test
  void sharesOfOneWholeThatDoNotAddUpToItAreFound() {
    assertEquals(
        List.of(
            "K5 2023-03 The parts (62% + 34% + 8%) add up to 104.0% in March 2023, not to 100%."
                + " Correct the share that is wrong."),
        graded("8%").found(new BandsOfHundred(), "2023-03"));
    assertEquals(List.of(), graded("3%").found(new BandsOfHundred(), "2023-03"));
  }

  @Test
  void sharesWithOneDenominatorAreOfOneWholeInAnyPeriod() {
    assertEquals(
        List.of(
            "K5 2023-01 The parts (62% + 34% + 6%) add up to 102.0% in January 2023, not to 100%."
                + " Correct the share that is wrong."),
        new Faulty()
            .row("K5", values(share(0), "45%"))
            .row("K5a", values(share(0), "31/50"))
            .partOf("K5")
            .row("K5b", values(share(0), "17/50"))
            .partOf("K5")
            .row("K5c", values(share(0), "3/50"))
            .partOf("K5")
            .found(new BandsOfHundred(), "2023-01"));
  }

  @Test
  void ratesThatNoWholeNumberOfTheKnownChildrenGivesAreFound() {
    assertEquals(
        List.of(
            "S1 2023-01 61.39 is no whole number of children out of 43,367, the population given"
                + " for February 2023: 266 would be 61.34 and 267 would be 61.57. Give the"
                + " population of January 2023, or correct the rate.",
            "S2 2023-01 25.21 is no whole number of children out of 43,367, the population given"
                + " for February 2023: 109 would be 25.13 and 110 would be 25.36. Give the"
                + " population of January 2023, or correct the rate."),
        new Faulty()
            .row("S1", values(rate(), "61.39", "53.50"))
            .row("S2", values(rate(), "25.21", "26.29"))
            .people("2023-02", 43_367)
            .found(new RateOfPopulation(), "2023-02"));
  }

  @Test
  void countsOfChildrenThatAPublicPaperSuppressesAreFound() {
    Faulty small =
        new Faulty()
            .row("O1", "Children adopted", values(count(), "4", "0", "1", "6"))
            .row("K1", "Leavers of a team", values(count(), "1", "1", "1", "1"));
    assertEquals(
        List.of(
            "O1 - 4 in January 2023, 1 in March 2023: a public paper suppresses counts of children"
                + " from 1 to 5. Suppress it there, or merge rows."),
        small.found(new SmallNumber(), "2023-04"));
    assertEquals(
        List.of(), small.with(Setting.SMALL_NUMBERS, "0").found(new SmallNumber(), "2023-04"));
  }

  @Test
  void aSuppressedCountThatTheOthersGiveAwayIsFound() {
    assertEquals(
        List.of(
            "L1a 2023-02 It is suppressed in February 2023, but 20 (L1) less the other parts gives"
                + " it away. Suppress another part too."),
        new Faulty()
            .row("L1", "Children", values(count(), "20", "20"))
            .row("L1a", "Children: girls", values(count(), "8", "[c]"))
            .partOf("L1")
            .row("L1b", "Children: boys", values(count(), "12", "17"))
            .partOf("L1")
            .found(new SmallBySubtraction(), "2023-02"));
  }

  private static Faulty graded(String inadequate) {
    return new Faulty()
        .row("K5", values(share(0), "45%", "48%", "50%"))
        .row("K5a", values(share(0), "60%", "61%", "62%"))
        .partOf("K5")
        .row("K5b", values(share(0), "36%", "36%", "34%"))
        .partOf("K5")
        .row("K5c", values(share(0), "4%", "4%", inadequate))
        .partOf("K5");
  }

  private static AnIndicator share(int decimals) {
    return thatIs(Polarity.HIGHER).in(Unit.PERCENTAGE, decimals);
  }

  private static AnIndicator count() {
    return thatIs(Polarity.NONE).in(Unit.NUMBER, 0);
  }

  private static AnIndicator rate() {
    return thatIs(Polarity.NONE).in(Unit.PER_10_000, 2);
  }

  private static Faulty row(AnIndicator made, String... values) {
    return new Faulty().row("X1", values(made, values));
  }

  /** Values from January 2023 on; a blank one is left out. */
  private static AnIndicator values(AnIndicator made, String... values) {
    for (int at = 0; at < values.length; at++) {
      if (!values[at].isEmpty()) {
        made.with("2023-%02d".formatted(at + 1), values[at]);
      }
    }
    return made;
  }
}
