package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.value.Value;

/** What a calculation came to: a figure with its formula, or the reason why there is none. */
public sealed interface Calculated {

  /** The exact number. */
  Optional<BigDecimal> number();

  /** As a cell prints it; a dash where there is none. */
  String text();

  /** The formula with its figures, or the reason; a phrase without a full stop. */
  String why();

  /**
   * A figure.
   *
   * @param exact before rounding
   * @param text rounded, with its unit
   * @param why how it came about: "90% in June 2023 less 92% in May 2023"
   */
  record Figure(BigDecimal exact, String text, String why) implements Calculated {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.of(exact);
    }
  }

  /**
   * No figure.
   *
   * @param why what is in the way: "2 of 12 months are missing"
   */
  record NotGiven(String why) implements Calculated {
    @Override
    public Optional<BigDecimal> number() {
      return Optional.empty();
    }

    @Override
    public String text() {
      return Value.Special.NOT_AVAILABLE.display();
    }
  }
}
