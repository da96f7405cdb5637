package org.indicatorworkbench.domain.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-06               | 2023-06
          Jun-23                | 2023-06
          SEP-20                | 2020-09
          NOV -20               | 2020-11
          Sept 2020             | 2020-09
          June 2023             | 2023-06
          june  2023            | 2023-06
          Jun/23                | 2023-06
          Jun 23                | 2023-06
          Jun '23               | 2023-06
          Dec. 2020             | 2020-12
          May-23                | 2023-05
          Jun\u201323           | 2023-06
          June\u00a02023        | 2023-06
          2023-24 Q3            | 2023-24 Q3
          Q3 2023-24            | 2023-24 Q3
          Q3 23/24              | 2023-24 Q3
          Q4 22-23              | 2022-23 Q4
          q1 2023/24            | 2023-24 Q1
          Quarter 2 2023-24     | 2023-24 Q2
          2023/24 Q2            | 2023-24 Q2
          Q1 1999-00            | 1999-00 Q1
          2017-18 Autumn        | 2017-18 Autumn
          2017/18 spring term   | 2017-18 Spring
          Summer 17-18          | 2017-18 Summer
          Autumn term 2017-18   | 2017-18 Autumn
          2023-24               | 2023-24
          2023/24               | 2023-24
          2023-2024             | 2023-24
          23/24                 | 2023-24
          1999-00               | 1999-00
          Financial year 2023-24 | 2023-24
          2017/18 academic      | 2017/18 academic
          2017-18 Academic Year | 2017/18 academic
          Academic year 2017/18 | 2017/18 academic
          2019                  | 2019
          """)
  void everySpellingIsReadAsOneKey(String text, String key) {
    assertEquals(key, PeriodReader.read(text, Optional.empty()).key());
  }

  @ParameterizedTest
  @CsvSource({
    "2010-11, , 2010-11, MONTH",
    "2010-11, MONTH, 2010-11, MONTH",
    "2010-11, QUARTER, 2010-11, MONTH",
    "2010-11, YEAR, 2010-11, YEAR",
    "2010/11, , 2010-11, YEAR",
    "2012-13, , 2012-13, YEAR",
    "2023-06, YEAR, 2023-06, MONTH",
    "2000-00, YEAR, , ",
    "1999-00, , 1999-00, YEAR",
  })
  void aMonthUnlessTheRowIsYearly(String text, Frequency row, String key, Frequency read) {
    Optional<Period> found = PeriodReader.find(text, Optional.ofNullable(row));
    assertEquals(Optional.ofNullable(key), found.map(Period::key));
    assertEquals(Optional.ofNullable(read), found.map(Period::frequency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Q5 2023-24",
        "Q3",
        "Q3 2023",
        "2023-25",
        "2023-13",
        "2023-00",
        "Julember 2023",
        "23",
        "12345",
        "June",
        "June 1823",
        "Winter 2023-24",
        "2023-24 academics",
        "total",
        "2023-2025"
      })
  void whatIsNoPeriodIsNotGuessed(String text) {
    assertEquals(Optional.empty(), PeriodReader.find(text, Optional.empty()));
  }

  @Test
  void anUnreadablePeriodSaysWhatToWrite() {
    assertEquals(
        "“Q5 2023-24” is no period; write 2023-06, 2023-24 Q1 or 2023-24",
        assertThrows(Unreadable.class, () -> PeriodReader.read(" Q5 2023-24 ", Optional.empty()))
            .getMessage());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aKeyReadsBackAsTheSamePeriod(Period period) {
    assertEquals(period, PeriodReader.read(period.key(), Optional.of(period.frequency())));
    assertEquals(period.key(), period.toString());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void labelsAndTitlesReadBackToo(Period period) {
    assertEquals(period, PeriodReader.read(period.label(), Optional.of(period.frequency())));
    assertEquals(period, PeriodReader.read(period.title(), Optional.of(period.frequency())));
  }

  @Test
  void onlyAFinancialYearFrom2000To2011NeedsTheFrequencyToBeTold() {
    assertEquals(
        IntStream.rangeClosed(2000, 2011).<Period>mapToObj(FinancialYear::new).toList(),
        everyKind()
            .filter(
                period ->
                    !PeriodReader.find(period.key(), Optional.empty()).equals(Optional.of(period)))
            .toList());
  }

  static Stream<Period> everyKind() {
    return Stream.of(
            new Month(YearMonth.of(2000, 1)),
            new Quarter(2000, 1),
            new Term(2000, Term.Season.AUTUMN),
            new FinancialYear(2000),
            new AcademicYear(2000),
            new CalendarYear(2000))
        .flatMap(first -> IntStream.range(0, 36 * 12 / first.months()).mapToObj(first::plus));
  }
}
