package org.indicatorworkbench.work.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.FinancialYear;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourMeanTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "percentage | 10 12 13 | 11.7 | 11.7% (mean of 3 of 3)",
        "percentage | 20.25 20.5 | 20.38 | 20.38% (mean of 2 of 2)",
        "per 10,000 | 60.1 61 - - | 60.6 | 60.6 (mean of 2 of 4)",
        "number     | 10 11 | 11 | 11 (mean of 2 of 2)",
        "days       | 0 0 | 0.0 | 0.0 days (mean of 2 of 2)",
        "percentage | 10 - - | none | not available: only 1 of 3 have a figure",
        "percentage | - -    | none | not available: only 0 of 2 have a figure"
      })
  void theMeanIsUnweightedAndNotGivenUnderHalf(
      String unit, String figures, String mean, String words) {
    List<Optional<BigDecimal>> all =
        Arrays.stream(figures.split(" "))
            .map(text -> text.equals("-") ? Optional.<BigDecimal>empty() : number(text))
            .toList();
    Compared made = NeighbourMean.of(Unit.read(unit), new FinancialYear(2023), all, List.of(2, 3));
    assertEquals(words, made.words());
    assertEquals(mean, made.benchmark().map(one -> one.value().toPlainString()).orElse("none"));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
