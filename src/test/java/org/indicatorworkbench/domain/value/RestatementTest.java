package org.indicatorworkbench.domain.value;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RestatementTest {
  private static final Series REPORTED =
      thatIs(Polarity.NONE)
          .with("2023-03", "tbc")
          .with("2023-04", "70%")
          .with("2023-05", "9/10")
          .with("2023-06", "80%")
          .with("2022-23", "60%")
          .with("2022-23 Q4", "65%")
          .series();

  @ParameterizedTest
  @CsvSource({
    "2023-04, 71%, REVISED",
    "2023-04, 70.0%, ACTUAL",
    "2023-04, 70% [p], PROVISIONAL",
    "2023-04, 71% [p], PROVISIONAL",
    "2023-05, 18/20, REVISED",
    "2023-05, 90%, REVISED",
    "2023-05, 9/10, ACTUAL",
    "2023-06, 81%, ACTUAL",
    "2023-03, 69%, ACTUAL",
    "2023-02, 69%, ACTUAL",
    "2022-23, 61%, ACTUAL",
    "2022-23 Q4, 66%, ACTUAL",
  })
  void aFigureThatReplacesAnotherBeforeTheLatestOfItsKindIsRevised(
      String period, String text, Status status) {
    Observation next = ValueReader.read(text, Unit.PERCENTAGE);
    assertEquals(next.withStatus(status), Restatement.of(REPORTED, period(period), next));
  }
}
