package org.indicatorworkbench.domain.trend;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "PERCENTAGE, 92, 90, -2.00, -2.17",
    "PERCENTAGE, 1/21, 1/23, -0.41, -8.70",
    "PERCENTAGE, 5%, 4%, -1.00, -20.00",
    "PERCENTAGE, 0, 9, 9.00, ",
    "PERCENTAGE, 0/3, 0/5, 0.00, ",
    "NUMBER, 1876, 1720, -156.00, -8.32",
    "NUMBER, -10, -5, 5.00, 50.00",
    "NUMBER, -10, -15, -5.00, -50.00",
    "NUMBER, 16, 16, 0.00, 0.00",
  })
  void aDifferenceIsTakenOnExactValues(
      Unit unit, String before, String now, BigDecimal absolute, BigDecimal percent) {
    Difference difference = between(unit, before, now).orElseThrow();
    assertEquals(absolute, difference.absolute().setScale(2, RoundingMode.HALF_UP));
    assertEquals(
        Optional.ofNullable(percent),
        difference.percent().map(exact -> exact.setScale(2, RoundingMode.HALF_UP)));
    assertEquals(period("2023-05"), difference.comparedWith());
  }

  @Test
  void withoutTwoNumbersThereIsNone() {
    assertEquals(Optional.empty(), between(Unit.PERCENTAGE, "tbc", "90"));
    assertEquals(Optional.empty(), between(Unit.PERCENTAGE, "90", "0/0"));
    AnIndicator one = thatIs(Polarity.NONE).with("2023-06", "90");
    assertEquals(
        Optional.empty(),
        Difference.between(one.indicator(), one.series(), period("2023-06"), period("2023-05")));
  }

  private static Optional<Difference> between(Unit unit, String before, String now) {
    AnIndicator row =
        thatIs(Polarity.NONE).in(unit, 0).with("2023-05", before).with("2023-06", now);
    return Difference.between(row.indicator(), row.series(), period("2023-06"), period("2023-05"));
  }
}
