package org.indicatorworkbench.domain.target;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TargetHistoryTest {
  private static final TargetHistory RAISED =
      TargetHistory.NONE
          .with(from("2023-24"), target("95%"))
          .with(Optional.empty(), target("80%"))
          .with(from("2022-04"), target("90%"));

  @ParameterizedTest
  @CsvSource({
    "2022-03, 80%", "2022-04, 90%", "2023-03, 90%", "2023-04, 95%", "2030-01, 95%",
    "2021-22 Q4, 80%", "2022-23 Q1, 90%", "2021-22, 80%", "2022-23, 90%", "2023-24, 95%",
    "2022, 80%",
  })
  void theTargetThatBeganLastHolds(String at, String target) {
    assertEquals(target(target), RAISED.at(period(at)));
  }

  @Test
  void beforeTheFirstThereIsNone() {
    TargetHistory late = TargetHistory.NONE.with(from("2023-04"), target("95%"));
    assertEquals(Optional.empty(), late.at(period("2023-03")));
    assertEquals(target("95%"), late.at(period("2023-04")));
  }

  @Test
  void aStepIsFoundOnlyWhereItBegins() {
    assertEquals(target("90%"), RAISED.beginningAt(from("2022-04")));
    assertEquals(Optional.empty(), RAISED.beginningAt(from("2022-05")));
    assertEquals(target("80%"), RAISED.beginningAt(Optional.empty()));
  }

  @Test
  void aStepIsReplacedOrTakenAway() {
    assertEquals(target("85%"), RAISED.with(Optional.empty(), target("85%")).at(period("2022-03")));
    assertEquals(
        target("80%"), RAISED.with(from("2022-04"), Optional.empty()).at(period("2022-04")));
  }

  @Test
  void stepsThatBeginOnOneDayAreTheSameHistoryInAnyOrder() {
    TargetHistory month = TargetHistory.NONE.with(from("2023-04"), target("95%"));
    TargetHistory year = TargetHistory.NONE.with(from("2023-24"), target("96%"));
    assertEquals(
        month.with(from("2023-24"), target("96%")), year.with(from("2023-04"), target("95%")));
  }

  private static Optional<Period> from(String key) {
    return Optional.of(period(key));
  }

  private static Optional<Target> target(String text) {
    return Optional.of(TargetReader.read(text, Unit.PERCENTAGE));
  }
}
