package org.indicatorworkbench.domain.trend;

import static org.indicatorworkbench.domain.AnIndicator.period;
import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand: the sum of the numbers by their count, and the largest of them. */
final class LastTwelveTest {

  @ParameterizedTest
  @CsvSource({
    // Thirteen months: the first is the thirteenth back and no longer counts.
    "NUMBER, 99 1 2 3 4 5 6 7 8 9 10 11 12, 6.5, 12, 12",
    "NUMBER, 11 12 10 13 14 12 13 15 13 12 13 18, 13, 18, 12",
    "PERCENTAGE, 90% 95%, 92.5, 95, 2",
    "PERCENTAGE, 1/2 3/4 tbc, 62.5, 75, 2",
    "PERCENTAGE, 0/0 N/A 40%, 40, 40, 1",
    "NUMBER, -3 -5, -4, -3, 2",
    "DAYS, 10 11.97 11.22, 11.06333333333333, 11.97, 3",
  })
  void theMeanIsThatOfTheValuesThereAre(
      Unit unit, String values, BigDecimal mean, BigDecimal maximum, int count) {
    AnIndicator row = thatIs(Polarity.NONE).in(unit, 0);
    String[] texts = values.split(" ");
    for (int at = 0; at < texts.length; at++) {
      row.with(period("2023-06").plus(1 - texts.length + at).key(), texts[at]);
    }
    LastTwelve twelve =
        LastTwelve.of(row.indicator(), row.series(), period("2023-06"), AverageOf.VALUES)
            .orElseThrow();
    assertEquals(0, mean.compareTo(twelve.mean()), twelve::toString);
    assertEquals(0, maximum.compareTo(twelve.maximum()), twelve::toString);
    assertEquals(count, twelve.count());
    assertEquals(period("2022-07"), twelve.from());
  }

  @Test
  void withoutANumberThereIsNone() {
    AnIndicator row = thatIs(Polarity.NONE).with("2022-06", "90").with("2023-06", "tbc");
    assertEquals(
        Optional.empty(),
        LastTwelve.of(row.indicator(), row.series(), period("2023-06"), AverageOf.VALUES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUARTER | 2022-23 Q1, 2022-23 Q2, 2022-23 Q3, 2022-23 Q4, 2023-24 Q1 | 2022-23 Q2 | 4
          TERM    | 2021-22 Summer, 2022-23 Autumn, 2022-23 Spring, 2022-23 Summer | 2022-23 Autumn | 3
          YEAR    | 2021-22, 2021/22 academic, 2022-23                         | 2022-23    | 1
          """)
  void twelveMonthsAreAsManyPeriodsAsAYearHas(
      Frequency frequency, String periods, String from, int count) {
    AnIndicator row = thatIs(Polarity.NONE).in(Unit.NUMBER, 0).each(frequency);
    List<String> keys = List.of(periods.split(", "));
    keys.forEach(key -> row.with(key, key.equals(keys.getFirst()) ? "99" : "10"));
    LastTwelve twelve =
        LastTwelve.of(row.indicator(), row.series(), period(keys.getLast()), AverageOf.VALUES)
            .orElseThrow();
    assertEquals(0, BigDecimal.TEN.compareTo(twelve.mean()), twelve::toString);
    assertEquals(count, twelve.count());
    assertEquals(period(from), twelve.from());
  }

  @ParameterizedTest
  @CsvSource({
    // 100 x (1 + 90) / (2 + 100); of values it would be 70.
    "1/2 90/100, 89.22, SUMS",
    "1/2 0/0 90/100, 89.22, SUMS",
    "1/2 90%, 70.00, VALUES",
    "50% 90%, 70.00, VALUES",
  })
  void aMeanOfSumsNeedsEveryNumeratorAndDenominator(
      String values, BigDecimal mean, AverageOf averageOf) {
    AnIndicator row = thatIs(Polarity.NONE).in(Unit.PERCENTAGE, 0);
    String[] texts = values.split(" ");
    for (int at = 0; at < texts.length; at++) {
      row.with(period("2023-06").plus(1 - texts.length + at).key(), texts[at]);
    }
    LastTwelve twelve =
        LastTwelve.of(row.indicator(), row.series(), period("2023-06"), AverageOf.SUMS)
            .orElseThrow();
    assertEquals(mean, twelve.mean().setScale(2, RoundingMode.HALF_UP));
    assertEquals(averageOf, twelve.averageOf());
  }
}
