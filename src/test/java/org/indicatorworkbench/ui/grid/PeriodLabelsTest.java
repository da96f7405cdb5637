package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.period.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "2022-11, 2023-02, Nov-22 Dec Jan-23 Feb-23 Mar",
    "2022-11, 2022-11, Nov-22 Dec Jan-23 Feb Mar",
    "2022-23 Q3, 2023-24 Q3, Q3 22-23/Q4/Q1 23-24/Q2/Q3 23-24",
    "2019, 2021, 2019 2020 2021 2022 2023",
  })
  void theYearStandsWhereItChangesAndInThePeriodAskedFor(
      String first, String asked, String expected) {
    List<Period> periods = IntStream.range(0, 5).mapToObj(AnIndicator.period(first)::plus).toList();
    Map<Period, String> labels = PeriodLabels.of(periods, Optional.of(AnIndicator.period(asked)));
    assertEquals(
        List.of(expected.split(expected.contains("/") ? "/" : " ")),
        periods.stream().map(labels::get).toList());
  }
}
