package org.indicatorworkbench.domain.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ValueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | 1,953               | 1953
          NUMBER     | 1,234,567.8         | 1234567.8
          NUMBER     | 0                   | 0
          NUMBER     | .5                  | 0.5
          NUMBER     | +3                  | 3
          NUMBER     | -12                 | -12
          NUMBER     | \u221212            | -12
          NUMBER     | \u00a01,953\u00a0   | 1953
          NUMBER     | 123456789012345     | 123456789012345
          PERCENTAGE | 70%                 | 70
          PERCENTAGE | 70 %                | 70
          PERCENTAGE | 70\u00a0%           | 70
          PERCENTAGE | 70                  | 70
          PERCENTAGE | 70 per cent         | 70
          PERCENTAGE | 69.3931398416886543 | 69.3931398416886543
          DAYS       | 12.03 days          | 12.03
          DAYS       | 1 day               | 1
          DAYS       | 456                 | 456
          PER_10_000 | 52.57               | 52.57
          AVERAGE    | 14.7                | 14.7
          """)
  void numbersAreReadAsPapersPrintThem(Unit unit, String text, BigDecimal number) {
    assertEquals(Observation.of(new Value.Figure(number)), ValueReader.read(text, unit));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE  | 263/379        | 263   | 379    | 69.39313984168865
          PERCENTAGE  | 35/80 (44%)    | 35    | 80     | 43.75
          PERCENTAGE  | 35/80(43.8%)   | 35    | 80     | 43.75
          PERCENTAGE  | 27 / 64        | 27    | 64     | 42.1875
          PERCENTAGE  | 0/0            | 0     | 0      |
          PERCENTAGE  | 0/0 (0%)       | 0     | 0      |
          PER_1_000   | 12/4,000       | 12    | 4000   | 3
          PER_10_000  | 518/49,310     | 518   | 49310  | 105.0496856621375
          PER_100_000 | 5/43,367       | 5     | 43367  | 11.52950400073789
          AVERAGE     | 210/15         | 210   | 15     | 14
          DAYS        | 912/2          | 912   | 2      | 456
          """)
  void aRatioKeepsItsPartsAndIsAFactorOfThem(
      Unit unit, String text, BigDecimal numerator, BigDecimal denominator, BigDecimal number) {
    Value value = ValueReader.read(text, unit).value();
    assertEquals(new Value.Ratio(numerator, denominator), value);
    assertEquals(
        Optional.ofNullable(number), value.number(unit).map(BigDecimal::stripTrailingZeros));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                 | NOT_AVAILABLE  |    |
          \u2013            | NOT_AVAILABLE  |    |
          \u2212            | NOT_AVAILABLE  |    |
          not available     | NOT_AVAILABLE  |    |
          [x]               | NOT_AVAILABLE  |    |
          N/A               | NOT_APPLICABLE |    |
          n/a               | NOT_APPLICABLE |    |
          [z]               | NOT_APPLICABLE |    |
          tbd               | PENDING        |    |
          Tbd               | PENDING        |    |
          TBC               | PENDING        |    |
          pending           | PENDING        |    |
          Data due Jan 2021 | PENDING        |    | 2021-01
          Due in Q3 23/24   | PENDING        |    | 2023-24 Q3
          Data due shortly  | PENDING        |    | shortly
          Requested from HR | PENDING        | HR |
          [c]               | SUPPRESSED     |    |
          suppressed        | SUPPRESSED     |    |
          """)
  void whatStandsForAMissingNumberIsRead(
      String text, Value.Special special, String owner, String due) {
    Observation read =
        new Observation(
            special, Status.ACTUAL, "", owner == null ? "" : owner, due == null ? "" : due, "");
    assertEquals(read, ValueReader.read(text, Unit.PERCENTAGE));
    assertEquals(read, ValueReader.read(text, Unit.TEXT));
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 126 Scorecard, 126, Scorecard",
    "PERCENTAGE, 19% CHAT, 19, CHAT",
    "NUMBER, 415 Annex A list, 415, Annex A list",
  })
  void aValueCanNameItsSource(Unit unit, String text, BigDecimal number, String source) {
    assertEquals(
        Observation.of(new Value.Figure(number)).withSource(source), ValueReader.read(text, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 0 Leavers (0%), 0",
    "PERCENTAGE, PACT 1 leaver (1.88%), 1.88",
    "PERCENTAGE, 35 (44%), 44",
    "NUMBER, 0 Leavers (0%), 0",
    "NUMBER, PACT 1 leaver (1.88%), 1",
    "NUMBER, 35 (44%), 35",
  })
  void ofACountAndARateInOneCellTheUnitTakesItsOwn(Unit unit, String text, BigDecimal number) {
    assertEquals(
        Observation.of(new Value.Figure(number)).withNote(text), ValueReader.read(text, unit));
  }

  @ParameterizedTest
  @CsvSource({"70% [r], REVISED", "70% [p], PROVISIONAL", "70%[p], PROVISIONAL"})
  void theShorthandOfOfficialStatisticsIsAStatus(String text, Status status) {
    assertEquals(
        Observation.of(new Value.Figure(new BigDecimal(70))).withStatus(status),
        ValueReader.read(text, Unit.PERCENTAGE));
  }

  @Test
  void anIndicatorOfWordsTakesWords() {
    assertEquals(
        Observation.of(new Value.Words("Requires improvement")),
        ValueReader.read(" Requires improvement ", Unit.TEXT));
    assertEquals(Observation.of(new Value.Words("70%")), ValueReader.read("70%", Unit.TEXT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | 12,5
          NUMBER     | 1.953,5
          NUMBER     | 1,95
          NUMBER     | 1234,567
          NUMBER     | about 50
          NUMBER     | 2 Million
          NUMBER     | 3 per month
          NUMBER     | 5-6
          NUMBER     | <5
          PERCENTAGE | 3 Leavers
          NUMBER     | 3 leavers
          DAYS       | 12 Weeks
          DAYS       | 12 hours
          AVERAGE    | 35 (44%)
          PERCENTAGE | 17.01 overall. >20 -PACT
          PERCENTAGE | RHI data is recorded in detailed plan
          PERCENTAGE | #DIV/0!
          PERCENTAGE | 1/2/3
          PERCENTAGE | 70%%
          """)
  void textWithoutASingleReadingIsRejectedWithWhatToDo(Unit unit, String text) {
    assertEquals(
        "“"
            + text
            + "” has no single reading as a value; write a number, a ratio such as 263/379, or"
            + " keep the words as a note",
        message(() -> ValueReader.read(text, unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER     | 70%         | “70%” is a percentage, but the unit is number
          PERCENTAGE | 12 days     | “12 days” is a number of days, but the unit is percentage
          PER_10_000 | 12%         | “12%” is a percentage, but the unit is per 10,000
          NUMBER     | 27/64       | a numerator and a denominator make no value of an indicator whose unit is number
          PERCENTAGE | 35/80 (43%) | 35 of 80 is 43.8%, not 43%
          PERCENTAGE | 35/80 (44.1%) | 35 of 80 is 43.8%, not 44.1%
          PERCENTAGE | 5/0 (50%)   | 5 of 0 is no ratio; correct the numerator or denominator
          PERCENTAGE | 12/0        | 12 of 0 is no ratio; correct the numerator or denominator
          """)
  void aValueThatContradictsItsUnitOrItselfIsRejected(Unit unit, String text, String message) {
    assertEquals(message, message(() -> ValueReader.read(text, unit)));
  }

  @Test
  void aNegativeDenominatorIsRejected() {
    assertEquals(
        "the denominator is -5; it cannot be below 0",
        message(
            () ->
                ValueReader.ofParts(
                    BigDecimal.ONE, BigDecimal.valueOf(-5), Optional.empty(), Unit.PERCENTAGE)));
  }

  @ParameterizedTest
  @EnumSource(Value.Special.class)
  void theWordsOfASpecialValueReadBack(Value.Special special) {
    assertEquals(Observation.of(special), ValueReader.read(special.key(), Unit.NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 263/379",
    "PERCENTAGE, 70.50",
    "NUMBER, 1953",
    "NUMBER, -12",
    "TEXT, Good",
    "DAYS, not applicable",
    "AVERAGE, 0.0000001",
  })
  void theTextWithWhichACellIsEditedReadsBack(Unit unit, String text) {
    Value value = ValueReader.read(text, unit).value();
    assertEquals(text, ValuePrinter.editable(value));
    assertEquals(value, ValueReader.read(ValuePrinter.editable(value), unit).value());
  }

  private static String message(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(Unreadable.class, reading).getMessage();
  }
}
