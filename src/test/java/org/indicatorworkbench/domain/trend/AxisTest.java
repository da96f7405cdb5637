package org.indicatorworkbench.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AxisTest {
  @ParameterizedTest(name = "from {0} to {1}: {4}")
  @CsvSource({
    "82, 95, 6, 0, 80 85 90 95",
    "0, 100, 6, 0, 0 20 40 60 80 100",
    "505, 640, 6, 0, 500 550 600 650",
    "1428, 2023, 4, 0, 1400 1600 1800 2000 2200",
    "-4, 3, 6, 0, -4 -2 0 2 4",
    "0.12, 0.31, 6, 2, 0.10 0.15 0.20 0.25 0.30 0.35"
  })
  void ticksAreRoundNumbersThatHoldBothEnds(
      BigDecimal least, BigDecimal most, int mostTicks, int decimals, String ticks) {
    assertEquals(ticks, print(Axis.covering(least, most, mostTicks, decimals)));
  }

  @ParameterizedTest(name = "{0} to {1} with {2} decimals: {3}")
  @CsvSource({"3, 4, 0, 3 4", "5, 5, 0, 5 6", "5.1, 5.1, 1, 5.1 5.2", "0, 0, 0, 0 1"})
  void noStepIsFinerThanTheValuesAreShown(
      BigDecimal least, BigDecimal most, int decimals, String ticks) {
    assertEquals(ticks, print(Axis.covering(least, most, 8, decimals)));
  }

  @ParameterizedTest
  @CsvSource({"80, 0.0", "95, 1.0", "87.5, 0.5", "65, -1.0"})
  void aValueHasItsPlaceOnTheScale(BigDecimal value, double place) {
    Axis axis = Axis.covering(new BigDecimal(80), new BigDecimal(95), 6, 0);
    assertEquals(place, axis.place(value), 1e-9);
  }

  private static String print(Axis axis) {
    return axis.ticks().stream()
        .map(tick -> tick.setScale(axis.decimals()).toPlainString())
        .collect(Collectors.joining(" "));
  }
}
