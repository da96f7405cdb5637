package org.indicatorworkbench.ui.inspector.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodLabelsTest {
  private static final double CHARACTER = 6;

  @ParameterizedTest(name = "{0} pixels apart: {1}")
  @CsvSource({
    "50, Jun-22 Jul Aug Sep Oct Nov Dec Jan-23 Feb Mar Apr May Jun-23",
    "25, Jun-22 Aug Oct Dec Feb-23 Apr Jun-23",
    "15, Jun-22 Sep Dec Mar-23 Jun-23",
    "4, Jun-22 Jun-23",
    "1, Jun-23"
  })
  void monthsAreThinnedFromTheLastOneAndSayTheirYearWhereItChanges(double room, String names) {
    assertEquals(names, names(new Month(YearMonth.of(2023, 6)), 13, room));
  }

  @ParameterizedTest(name = "{0} pixels apart: {1}")
  @CsvSource({"80, Q4 22-23 Q1 23-24 Q2 23-24 Q3 23-24", "40, Q1 23-24 Q3 23-24"})
  void otherPeriodsKeepTheirWholeNames(double room, String names) {
    assertEquals(names, names(new Quarter(2023, 3), 4, room));
  }

  private static String names(Period last, int count, double room) {
    List<Period> periods =
        IntStream.range(0, count).mapToObj(at -> last.plus(at - count + 1)).toList();
    return PeriodLabels.of(periods, room, text -> text.length() * CHARACTER).stream()
        .map(PeriodLabels.Named::text)
        .collect(Collectors.joining(" "));
  }
}
