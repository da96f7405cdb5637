package org.indicatorworkbench.domain.indicator;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of a catalogue file: polarity, unit, frequency, basis, tolerance, code. */
final class WordsOfTheCatalogueTest {

  @ParameterizedTest
  @CsvSource({
    "Higher is better, HIGHER",
    "High, HIGHER",
    "bigger is better, HIGHER",
    "H, HIGHER",
    "Good to be high, HIGHER",
    "Lower is better, LOWER",
    "low is good, LOWER",
    "Smaller is Better, LOWER",
    "Good to be Low, LOWER",
    "N/A, NONE",
    "n/a, NONE",
    "Not applicable, NONE",
    "neutral, NONE",
    "Range, RANGE",
    "In range, RANGE",
  })
  void polarityIsReadAsPapersWriteIt(String text, Polarity polarity) {
    assertEquals(polarity, Polarity.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "%, PERCENTAGE", "Percent, PERCENTAGE", "count, NUMBER", "'Rate per 10,000', PER_10_000",
    "'per 1,000', PER_1_000", "'per 100,000', PER_100_000", "Days, DAYS", "mean, AVERAGE",
  })
  void unitIsReadAsPapersWriteIt(String text, Unit unit) {
    assertEquals(unit, Unit.read(text));
  }

  @ParameterizedTest
  @CsvSource({"Monthly, MONTH", "QUARTERLY, QUARTER", "termly, TERM", "Annual, YEAR"})
  void frequencyIsReadAsPapersWriteIt(String text, Frequency frequency) {
    assertEquals(frequency, Frequency.read(text));
  }

  @ParameterizedTest
  @CsvSource({
    "YTD, YEAR_TO_DATE",
    "Year-to-date, YEAR_TO_DATE",
    "rolling 12 months, ROLLING_12_MONTHS",
    "Snapshot, SNAPSHOT",
    "in period, IN_PERIOD",
  })
  void basisIsReadAsPapersWriteIt(String text, Basis basis) {
    assertEquals(basis, Basis.read(text));
  }

  @ParameterizedTest
  @EnumSource(Polarity.class)
  void everyPolarityReadsBack(Polarity polarity) {
    assertEquals(polarity, Polarity.read(polarity.key()));
    assertEquals(polarity, Polarity.read(polarity.phrase()));
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyUnitReadsBack(Unit unit) {
    assertEquals(unit, Unit.read(unit.key()));
  }

  @ParameterizedTest
  @EnumSource(Frequency.class)
  void everyFrequencyReadsBack(Frequency frequency) {
    assertEquals(frequency, Frequency.read(frequency.key()));
    assertEquals(frequency, Frequency.read(frequency.plural()));
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void everyBasisReadsBack(Basis basis) {
    assertEquals(basis, Basis.read(basis.key()));
  }

  @ParameterizedTest
  @CsvSource({
    "none, none",
    "strict, none",
    "5pp, 5pp",
    "5, 5pp",
    "5.0 points, 5pp",
    "5 percentage points, 5pp",
    "1 point, 1pp",
    "0.5, 0.5pp",
    "100, 100pp",
    "5%, 5%",
    "5.50 %, 5.5%",
    "85..100, 85..100",
    "85%..100%, 85..100",
    "25..27.50, 25..27.5",
    "69 - 89, 69..89",
    "85 to 100%, 85..100",
    "-5..5, -5..5",
  })
  void toleranceHasOneSpellingThatReadsBack(String text, String spelling) {
    Tolerance read = ToleranceReader.read(text);
    assertEquals(spelling, read.text());
    assertEquals(read, ToleranceReader.read(spelling));
  }

  @ParameterizedTest
  @CsvSource({
    "none, true",
    "0, true",
    "0%, true",
    "0.0pp, true",
    "1, false",
    "1%, false",
    "0..0, false"
  })
  void aToleranceOfNothingIsStrict(String text, boolean isStrict) {
    assertEquals(isStrict, ToleranceReader.read(text).isStrict());
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 5, 5",
    "PERCENTAGE, 1, 1 point",
    "PERCENTAGE, 4.750, 4.75 points",
    "DAYS, 1.0, 1 day",
    "DAYS, 1.5, 1.5 days",
    "AVERAGE, 0.5, 0.5",
    "NUMBER, 1200, '1,200'",
  })
  void aSizeHasTheWordsOfItsUnit(Unit unit, BigDecimal size, String words) {
    assertEquals(words, unit.printSize(size));
  }

  @Test
  void whatIsUnknownIsRejectedWithTheWordsToUse() {
    assertMessage(
        "“good” is no polarity; use higher, lower, range or none", () -> Polarity.read(" good "));
    assertMessage(
        "“pints” is no unit; use number, percentage, per 1,000, per 10,000, per 100,000, days,"
            + " average or text",
        () -> Unit.read("pints"));
    assertMessage(
        "“daily” is no frequency; use month, quarter, term or year", () -> Frequency.read("daily"));
    assertMessage(
        "“often” is no basis; use snapshot, in period, year to date or rolling 12 months",
        () -> Basis.read("often"));
    assertMessage(
        "“some” is no tolerance; write none, 5pp, 5% or 85..100",
        () -> ToleranceReader.read("some"));
    assertMessage(
        "the band “100..85” ends below its beginning", () -> ToleranceReader.read("100..85"));
    assertMessage("an indicator code is missing", () -> new IndicatorCode("  "));
    assertMessage(
        "an indicator code has at most 40 characters", () -> new IndicatorCode("x".repeat(41)));
  }

  @Test
  void anIndicatorNeedsATitleAndSensibleDecimals() {
    assertMessage(
        "decimals are 0 to 6, not 7", () -> thatIs(Polarity.NONE).in(Unit.NUMBER, 7).indicator());
    Indicator good = thatIs(Polarity.NONE).indicator();
    assertMessage(
        "the indicator X1 has no title",
        () ->
            new Indicator(
                good.code(),
                1,
                good.section(),
                " ",
                good.unit(),
                0,
                good.polarity(),
                good.frequency(),
                good.basis(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                ""));
  }

  private static void assertMessage(String message, Executable reading) {
    assertEquals(message, assertThrows(Unreadable.class, reading).getMessage());
  }
}
