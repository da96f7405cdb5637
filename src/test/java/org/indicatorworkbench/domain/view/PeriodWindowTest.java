package org.indicatorworkbench.domain.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodWindowTest {
  private static final List<Period> MONTHS =
      IntStream.range(0, 20).mapToObj(AnIndicator.period("2022-01")::plus).toList();

  @ParameterizedTest
  @CsvSource({
    "LAST_4, 2023-03, 2022-12, 2023-03, 4",
    "LAST_6, 2023-03, 2022-10, 2023-03, 6",
    "LAST_13, 2023-03, 2022-03, 2023-03, 13",
    "LAST_13, 2022-05, 2022-01, 2022-05, 5",
    "ALL, 2022-05, 2022-01, 2023-08, 20",
  })
  void aWindowEndsAtThePeriodAskedFor(
      PeriodWindow window, String asked, String first, String last, int count) {
    List<Period> seen = window.of(MONTHS, AnIndicator.period(asked));
    assertEquals(
        List.of(first, last, String.valueOf(count)),
        List.of(seen.getFirst().key(), seen.getLast().key(), String.valueOf(seen.size())));
  }

  @ParameterizedTest
  @CsvSource({"LAST_4, 2021-22", "LAST_6, 2021-22"})
  void yearsOfEveryKindInsideTheWindowAreShown(PeriodWindow window, String asked) {
    List<Period> years =
        Stream.of("2019", "2019-20", "2020/21 academic", "2021-22", "2021/22 academic")
            .map(AnIndicator::period)
            .toList();
    assertEquals(
        List.of("2019-20", "2020/21 academic", "2021-22"),
        window.of(years, AnIndicator.period(asked)).stream()
            .map(Period::key)
            .filter(key -> !key.equals("2019"))
            .toList());
  }
}
