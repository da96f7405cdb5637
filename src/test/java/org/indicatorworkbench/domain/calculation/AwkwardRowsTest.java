package org.indicatorworkbench.domain.calculation;

import static org.indicatorworkbench.domain.AnIndicator.thatIs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.AWorkspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a row: a figure with its formula or a reason in words, never an exception. */
final class AwkwardRowsTest {
  private static final String[] VALUES = {
    ". .",
    "5",
    "5 5 5 5 5 5 5 5 5 5 5 5 5",
    "5 . . 5 . 5",
    "-5 -3 -4",
    "0 0 0",
    "0/0 0/0 0/0",
    "1/1 0/1 1/1",
    "tbc - 5",
    "5 tbc",
    "1/3 5",
  };
  private static final String[] TARGETS = {
    "", "0", "decrease", "5-7", "<5", "3 per month", "5 by 2030"
  };

  static Stream<Arguments> rows() {
    return Stream.of(Unit.NUMBER, Unit.PERCENTAGE, Unit.PER_10_000, Unit.DAYS)
        .flatMap(
            unit ->
                Stream.of(Basis.values())
                    .flatMap(
                        basis ->
                            Stream.of(VALUES)
                                .filter(values -> unit != Unit.NUMBER || !values.contains("/"))
                                .map(values -> Arguments.of(unit, basis, values))));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCalculationEndsInAFigureOrAReason(Unit unit, Basis basis, String values) {
    for (String target : TARGETS) {
      Polarity polarity =
          target.equals("decrease") || target.startsWith("<") ? Polarity.LOWER : Polarity.HIGHER;
      AnIndicator made = thatIs(polarity).in(unit, 0).on(basis).tolerating("5%").aimingAt(target);
      RowState row =
          Made.row(
              new AWorkspace()
                  .with("X1", Made.values(made, values, "2023-06"))
                  .withBenchmark("X1", "England", "2021-22", "0")
                  .withChildren("2023-24", 1),
              "2023-06");
      for (Calculation calculation : Calculation.values()) {
        Calculated calculated = calculation.of(row);
        assertFalse(calculated.why().isBlank(), calculation::title);
        assertEquals(
            calculated.number().isEmpty(), calculated.text().equals("–"), calculation::title);
        assertFalse(calculation.words(row).contains("NaN"), () -> calculation.words(row));
      }
    }
  }
}
