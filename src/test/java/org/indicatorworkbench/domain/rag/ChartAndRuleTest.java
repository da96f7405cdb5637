package org.indicatorworkbench.domain.rag;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amber band that a chart draws is the amber of the rule, at every value. */
final class ChartAndRuleTest {

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 95%, none", "HIGHER, 95%, 5pp", "HIGHER, 95%, 5%", "HIGHER, 95%, 85..100",
    "HIGHER, 95%, 96..99", "LOWER, 25%, none", "LOWER, 25%, 5pp", "LOWER, 25%, 10%",
    "LOWER, 25%, 25..27.5", "LOWER, 0, 5%", "LOWER, 0, 5pp", "RANGE, 79%, 69..89",
    "RANGE, 79%, 5pp", "RANGE, 69-89, 2pp", "RANGE, 69-89, none", "RANGE, 69-89, 60..95",
    "LOWER, 69-89, 2pp", "HIGHER, 69-89, 2pp", "HIGHER, >80%, 5pp", "LOWER, <36%, 10%",
    "HIGHER, 95%, 0pp",
  })
  void theAmberOfTheChartIsTheAmberOfTheRule(Polarity polarity, String target, String written) {
    Tolerance tolerance = ToleranceReader.read(written);
    RagRule rule = new RagRule(new HouseRule(tolerance, RateOn.EXACT));
    List<String> differing = new ArrayList<>();
    for (int tenths = -100; tenths <= 1100; tenths++) {
      BigDecimal value = BigDecimal.valueOf(tenths, 1);
      Subject subject =
          thatIs(polarity).aimingAt(target).with("2023-06", value.toPlainString()).at("2023-06");
      Assessment assessment = rule.assess(subject);
      boolean isDrawn = isAmber(TargetLines.of(subject, tolerance), value);
      boolean isEnd = assessment.rag() == Rag.GREEN;
      if (!isEnd && isDrawn != (assessment.rag() == Rag.AMBER)) {
        differing.add(value + ": " + assessment.why());
      }
    }
    assertEquals(List.of(), differing);
  }

  private static boolean isAmber(TargetLines lines, BigDecimal value) {
    return lines.amber().stream()
        .anyMatch(
            stretch -> stretch.from().compareTo(value) <= 0 && value.compareTo(stretch.to()) <= 0);
  }
}
