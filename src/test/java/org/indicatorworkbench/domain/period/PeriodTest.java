package org.indicatorworkbench.domain.period;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023-06,          2023-06-01, 2023-06-30, Jun-23,           June 2023",
    "2024-02,          2024-02-01, 2024-02-29, Feb-24,           February 2024",
    "2023-09,          2023-09-01, 2023-09-30, Sep-23,           September 2023",
    "2023-24 Q1,       2023-04-01, 2023-06-30, Q1 23-24,         Q1 2023-24",
    "2023-24 Q4,       2024-01-01, 2024-03-31, Q4 23-24,         Q4 2023-24",
    "2017-18 Autumn,   2017-09-01, 2017-12-31, Autumn 17-18,     Autumn term 2017-18",
    "2017-18 Spring,   2018-01-01, 2018-03-31, Spring 17-18,     Spring term 2017-18",
    "2017-18 Summer,   2018-04-01, 2018-08-31, Summer 17-18,     Summer term 2017-18",
    "2023-24,          2023-04-01, 2024-03-31, 2023-24,          2023-24",
    "2017/18 academic, 2017-09-01, 2018-08-31, 2017/18 academic, Academic year 2017/18",
    "2019,             2019-01-01, 2019-12-31, 2019,             2019",
  })
  void aPeriodHasItsDaysAndItsNames(
      String key, LocalDate start, LocalDate end, String label, String title) {
    Period period = period(key);
    assertEquals(start, period.start());
    assertEquals(end, period.end());
    assertEquals(label, period.label());
    assertEquals(title, period.title());
  }

  @Test
  void monthsAreShortenedToThreeLettersInEveryMonth() {
    assertEquals(
        List.of(
            "Jan-23", "Feb-23", "Mar-23", "Apr-23", "May-23", "Jun-23", "Jul-23", "Aug-23",
            "Sep-23", "Oct-23", "Nov-23", "Dec-23"),
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> new Month(YearMonth.of(2023, month)).label())
            .toList());
  }

  @Test
  void aKeyHasPlainDigitsWhereverTheMachineStands() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("2023-24 Q3", new Quarter(2023, 3).key());
      assertEquals("2019", new CalendarYear(2019).key());
      assertEquals("Jun-23", new Month(YearMonth.of(2023, 6)).label());
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06, -6, 2022-12",
    "2023-06, 12, 2024-06",
    "2023-24 Q1, -1, 2022-23 Q4",
    "2023-24 Q4, 1, 2024-25 Q1",
    "2017-18 Autumn, -1, 2016-17 Summer",
    "2017-18 Summer, 1, 2018-19 Autumn",
    "2023-24, -3, 2020-21",
    "2017/18 academic, 1, 2018/19 academic",
    "2019, 1, 2020",
  })
  void stepsLeadToPeriodsOfTheSameKind(String key, int steps, String there) {
    assertEquals(period(there), period(key).plus(steps));
    assertEquals(period(key), period(there).plus(-steps));
  }

  @ParameterizedTest
  @MethodSource("org.indicatorworkbench.domain.period.PeriodReaderTest#everyKind")
  void periodsOfOneKindFollowEachOtherWithoutAGap(Period period) {
    assertEquals(period.end().plusDays(1), period.plus(1).start());
    assertEquals(period.start().minusYears(1), period.yearBefore().start());
    assertEquals(-1, Integer.signum(period.compareTo(period.plus(1))));
  }

  @Test
  void aYearFollowsItsLastQuarterAndThatItsLastMonth() {
    List<Period> ordered =
        Stream.of(
                "2022-23 Q4",
                "2022-23",
                "2023-04",
                "2023-05",
                "2023-06",
                "2023-24 Q1",
                "2022/23 academic",
                "2023",
                "2024-03",
                "2023-24 Q4",
                "2023-24")
            .map(AnIndicator::period)
            .toList();
    List<Period> shuffled = new java.util.ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(ordered, List.copyOf(new TreeSet<>(shuffled)));
  }

  @Test
  void aPeriodCoversWhatLiesWhollyInside() {
    assertEquals(true, period("2023-24 Q1").covers(period("2023-06")));
    assertEquals(true, period("2023-24").covers(period("2023-24 Q4")));
    assertEquals(true, period("2023-06").covers(period("2023-06")));
    assertEquals(false, period("2023-24 Q1").covers(period("2023-07")));
    assertEquals(false, period("2023").covers(period("2023-24 Q4")));
    assertEquals(false, period("2017-18 Autumn").covers(period("2017-18 Q2")));
  }

  @Test
  void threeKindsOfYearAreThreeKinds() {
    assertEquals(true, period("2023-24").isSameKindAs(period("2019-20")));
    assertEquals(false, period("2023-24").isSameKindAs(period("2017/18 academic")));
    assertEquals(false, period("2023-24").isSameKindAs(period("2019")));
  }
}
