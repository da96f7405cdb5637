package org.indicatorworkbench.domain.rag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.ToleranceReader;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Series;
import org.indicatorworkbench.domain.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a chart shades is what the rule calls AMBER. */
final class TargetLinesTest {
  private static final Period JUNE = new Month(YearMonth.of(2023, 6));

  private static Subject subject(Polarity polarity, String target, BigDecimal value) {
    Indicator indicator =
        new Indicator(
            new IndicatorCode("V3"),
            0,
            Section.NONE,
            "Visits",
            Unit.NUMBER,
            1,
            polarity,
            Frequency.MONTH,
            Basis.IN_PERIOD,
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "");
    TreeMap<Period, Observation> seen = new TreeMap<>();
    seen.put(JUNE, Observation.of(new Value.Figure(value)));
    return new Subject(
        indicator, new Series(seen), Optional.of(TargetReader.read(target, Unit.NUMBER)), JUNE);
  }

  @ParameterizedTest(name = "{0} {1} with {2}")
  @CsvSource({
    "HIGHER, 95, 5pp",
    "HIGHER, 95, none",
    "HIGHER, 95, 10%",
    "HIGHER, 95, 85..100",
    "LOWER, 12, 5pp",
    "LOWER, 12, 25%",
    "LOWER, 12, 10..15",
    "LOWER, 0, 5%",
    "RANGE, 69-89, 4",
    "RANGE, 69-89, 60..95",
    "RANGE, 50, 2",
    "NONE, >=80, 5",
    "HIGHER, 3 per month, 1",
    "HIGHER, 69-89, 4",
    "LOWER, 69-89, 4",
    "HIGHER, <36, 5",
    "HIGHER, 95, 0"
  })
  void aValueIsAmberExactlyWhereItIsShadedAndTheTargetIsMissed(
      Polarity polarity, String target, String tolerance) {
    RagRule rule = new RagRule(new HouseRule(ToleranceReader.read(tolerance), RateOn.DISPLAYED));
    for (int tenths = 0; tenths <= 1500; tenths++) {
      BigDecimal value = BigDecimal.valueOf(tenths, 1);
      Subject subject = subject(polarity, target, value);
      Rag rag = rule.assess(subject).rag();
      boolean shaded =
          TargetLines.of(subject, ToleranceReader.read(tolerance)).amber().stream()
              .anyMatch(it -> it.from().compareTo(value) <= 0 && value.compareTo(it.to()) <= 0);
      assertEquals(rag == Rag.AMBER, shaded && rag != Rag.GREEN, value + " is " + rag);
    }
  }

  @Test
  void aTargetHasItsTextAndLevels() {
    assertEquals(
        new TargetLines(
            "95",
            List.of(BigDecimal.valueOf(95)),
            List.of(new TargetLines.Stretch(BigDecimal.valueOf(90), BigDecimal.valueOf(95)))),
        TargetLines.of(
            subject(Polarity.HIGHER, "95", BigDecimal.ONE), ToleranceReader.read("5pp")));
  }

  @Test
  void aTargetThatIsNotDueYetHasALineAndNoTolerance() {
    assertEquals(
        new TargetLines("200 by 2024", List.of(BigDecimal.valueOf(200)), List.of()),
        TargetLines.of(
            subject(Polarity.LOWER, "200 by 2024", BigDecimal.ONE), ToleranceReader.read("5pp")));
  }

  @Test
  void aWayToGoHasNoLine() {
    assertEquals(
        new TargetLines("decrease", List.of(), List.of()),
        TargetLines.of(
            subject(Polarity.LOWER, "decrease", BigDecimal.ONE), ToleranceReader.read("5pp")));
  }
}
