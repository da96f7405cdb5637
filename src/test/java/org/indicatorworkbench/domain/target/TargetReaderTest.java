package org.indicatorworkbench.domain.target;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.target.Target.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 95%       | 95%     | 95   | BY_POLARITY | NONE
          PERCENTAGE | 95        | 95%     | 95   | BY_POLARITY | NONE
          PERCENTAGE | 7.6%      | 7.6%    | 7.6  | BY_POLARITY | NONE
          PERCENTAGE | <36%      | <36%    | 36   | LESS_THAN   | LOWER
          PERCENTAGE | < 36 %    | <36%    | 36   | LESS_THAN   | LOWER
          PERCENTAGE | >80%      | >80%    | 80   | MORE_THAN   | HIGHER
          PERCENTAGE | >=80      | >=80%   | 80   | AT_LEAST    | HIGHER
          PERCENTAGE | \u226580  | \u226580% | 80 | AT_LEAST    | HIGHER
          PERCENTAGE | <=12      | <=12%   | 12   | AT_MOST     | LOWER
          NUMBER     | 0         | 0       | 0    | BY_POLARITY | NONE
          NUMBER     | 1,953     | 1,953   | 1953 | BY_POLARITY | NONE
          NUMBER     | <463      | <463    | 463  | LESS_THAN   | LOWER
          NUMBER     | -5        | -5      | -5   | BY_POLARITY | NONE
          NUMBER     | \u22125   | -5      | -5   | BY_POLARITY | NONE
          PER_10_000 | <0.3      | <0.3    | 0.3  | LESS_THAN   | LOWER
          DAYS       | 1         | 1 day   | 1    | BY_POLARITY | NONE
          DAYS       | <463 days | <463 days | 463 | LESS_THAN  | LOWER
          """)
  void aThresholdKeepsItsSignAndIsPrintedWithItsUnit(
      Unit unit, String text, String printed, BigDecimal value, Sign sign, Polarity implied) {
    Target read = TargetReader.read(text, unit);
    assertEquals(new Target.Threshold(printed, value, sign), read);
    assertEquals(implied, read.impliedPolarity());
    assertEquals(read, TargetReader.read(read.text(), unit));
  }

  @ParameterizedTest
  @CsvSource({
    "69-89, 69, 89",
    "69% - 89%, 69, 89",
    "25-27.5%, 25, 27.5",
    "25% to 27.5%, 25, 27.5",
    "69\u201389, 69, 89",
    "69\u221289, 69, 89",
    "5-5, 5, 5",
  })
  void aRangeHasTwoEnds(String text, BigDecimal low, BigDecimal high) {
    Target.Range read = (Target.Range) TargetReader.read(text, Unit.PERCENTAGE);
    assertEquals(low, read.low());
    assertEquals(high, read.high());
    assertEquals(Polarity.RANGE, read.impliedPolarity());
  }

  @ParameterizedTest
  @CsvSource({
    "Decreasing, false, LOWER",
    "decrease, false, LOWER",
    "Increase, true, HIGHER",
  })
  void aWayToGoIsATarget(String text, boolean upwards, Polarity implied) {
    Target read = TargetReader.read(text, Unit.NUMBER);
    assertEquals(new Target.Movement(text, upwards), read);
    assertEquals(implied, read.impliedPolarity());
  }

  @ParameterizedTest
  @CsvSource({
    "200 by 2023, 200, 2023",
    "'1,200 by March 2024', 1200, 2024-03",
    "200 By 2023-24, 200, 2023-24",
    "200 by Q2 2023-24, 200, 2023-24 Q2",
  })
  void aDatedTargetIsDueAtTheEndOfAPeriod(String text, BigDecimal value, String due) {
    assertEquals(new Target.Dated(text, value, period(due)), TargetReader.read(text, Unit.NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "3 per month, 3, MONTH",
    "12 a year, 12, YEAR",
    "1.5 each term, 1.5, TERM",
    "9 Per Quarter, 9, QUARTER",
  })
  void aTargetCanBeForEachPeriod(String text, BigDecimal value, Frequency each) {
    assertEquals(new Target.PerPeriod(text, value, each), TargetReader.read(text, Unit.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "\u2013", "N/A", "none", "Not targeted", "TBC", "tbd", "Not set"})
  void someTextsSayThatThereIsNoTarget(String text) {
    assertEquals(true, TargetReader.isNone(text));
  }

  @Test
  void zeroIsATarget() {
    assertEquals(false, TargetReader.isNone("0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 overall 20 -PACT 15 - LAC | “18 overall 20 -PACT 15 - LAC” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month
          as low as possible | “as low as possible” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month
          200 by then        | “200 by then” is no target; write 95%, <36%, 69-89, decrease, 200 by 2023 or 3 per month
          10 days            | the target “10 days” is not in the indicator's unit, percentage
          89-69              | the range “89-69” ends below its beginning
          """)
  void whatIsNoTargetIsRejectedWithWhatToDo(String text, String message) {
    assertEquals(
        message,
        assertThrows(Unreadable.class, () -> TargetReader.read(text, Unit.PERCENTAGE))
            .getMessage());
  }
}
