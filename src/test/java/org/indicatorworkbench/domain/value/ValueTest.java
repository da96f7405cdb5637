package org.indicatorworkbench.domain.value;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What values are, and how they are printed. */
final class ValueTest {

  @Test
  void trailingZerosMakeNoOtherValue() {
    assertEquals(figure("70"), figure("70.0"));
    assertEquals(figure("70").hashCode(), figure("70.00").hashCode());
    assertEquals(figure("0"), figure("0.0"));
    assertNotEquals(figure("70"), figure("70.01"));
    assertEquals(ratio("9", "10"), ratio("9.0", "10"));
    assertEquals(ratio("9", "10").hashCode(), ratio("9", "10.0").hashCode());
    assertNotEquals(ratio("9", "10"), ratio("18", "20"));
    assertNotEquals(figure("90"), ratio("9", "10"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PERCENTAGE | 0 | 92         | 92%
          PERCENTAGE | 1 | 92         | 92.0%
          PERCENTAGE | 0 | 94.5       | 95%
          PERCENTAGE | 0 | 263/379    | 69%
          PERCENTAGE | 1 | 263/379    | 69.4%
          PERCENTAGE | 0 | 0/0        | \u2013
          NUMBER     | 0 | 1953       | 1,953
          NUMBER     | 0 | 999        | 999
          NUMBER     | 2 | 1234567.8  | 1,234,567.80
          NUMBER     | 0 | -1953      | -1,953
          NUMBER     | 0 | -195       | -195
          NUMBER     | 0 | -0.3       | 0
          NUMBER     | 0 | -1.5       | -2
          DAYS       | 2 | 12.03      | 12.03 days
          DAYS       | 0 | 1.2        | 1 day
          DAYS       | 1 | 1          | 1.0 days
          DAYS       | 0 | 0          | 0 days
          PER_10_000 | 2 | 6          | 6.00
          AVERAGE    | 1 | 14         | 14.0
          NUMBER     | 0 | tbc        | tbc
          NUMBER     | 0 | N/A        | n/a
          NUMBER     | 0 | -          | \u2013
          NUMBER     | 0 | [c]        | [c]
          TEXT       | 0 | Good       | Good
          """)
  void aCellIsPrintedInItsUnit(Unit unit, int decimals, String text, String printed) {
    Indicator indicator = thatIs(Polarity.NONE).in(unit, decimals).indicator();
    assertEquals(printed, ValuePrinter.print(ValueReader.read(text, unit).value(), indicator));
  }

  @Test
  void theDisplayedNumberIsRoundedHalfUp() {
    Indicator whole = thatIs(Polarity.NONE).indicator();
    assertEquals(Optional.of(new BigDecimal("95")), ValuePrinter.displayed(figure("94.5"), whole));
    assertEquals(
        Optional.of(new BigDecimal("69")), ValuePrinter.displayed(ratio("263", "379"), whole));
    assertEquals(Optional.empty(), ValuePrinter.displayed(Value.Special.PENDING, whole));
  }

  @Test
  void theStatusWordIsTheSpecialValuesWhereThereIsOne() {
    Observation provisional = Observation.of(figure("70")).withStatus(Status.PROVISIONAL);
    assertEquals("provisional", provisional.statusWord());
    assertEquals("pending", provisional.withValue(Value.Special.PENDING).statusWord());
  }

  private static Value figure(String number) {
    return new Value.Figure(new BigDecimal(number));
  }

  private static Value ratio(String numerator, String denominator) {
    return new Value.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
