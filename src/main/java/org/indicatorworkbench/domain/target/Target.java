package org.indicatorworkbench.domain.target;

import java.math.BigDecimal;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;

/** What an indicator is meant to reach. Numbers are in the units of the indicator as displayed. */
public sealed interface Target {

  /** The target as written, which is also how it is printed: "95%", "<36%", "200 by 2023". */
  String text();

  /** The target as a sentence says it: "at least 80%", "less than 36%", "200 by 2023". */
  default String words() {
    return text();
  }

  /** The polarity that the target's own form implies, {@link Polarity#NONE} where it is silent. */
  Polarity impliedPolarity();

  /** How a value has to stand to a threshold. */
  enum Sign {
    /** No sign was written; the indicator's polarity decides. */
    BY_POLARITY(""),
    AT_LEAST("at least "),
    AT_MOST("at most "),
    MORE_THAN("more than "),
    LESS_THAN("less than ");

    private final String words;

    Sign(String words) {
      this.words = words;
    }
  }

  /** One number: "95%", ">=80", "<36%". */
  record Threshold(String text, BigDecimal value, Sign sign) implements Target {
    @Override
    public String words() {
      return sign.words + text.replaceFirst("^[<>=≤≥]+\\s*", "");
    }

    @Override
    public Polarity impliedPolarity() {
      return switch (sign) {
        case AT_LEAST, MORE_THAN -> Polarity.HIGHER;
        case AT_MOST, LESS_THAN -> Polarity.LOWER;
        case BY_POLARITY -> Polarity.NONE;
      };
    }
  }

  /** Two ends, both included: "69-89". */
  record Range(String text, BigDecimal low, BigDecimal high) implements Target {
    @Override
    public Polarity impliedPolarity() {
      return Polarity.RANGE;
    }
  }

  /** A way to go: "decrease". Met when the value moved so since the last earlier one. */
  record Movement(String text, boolean upwards) implements Target {
    @Override
    public Polarity impliedPolarity() {
      return upwards ? Polarity.HIGHER : Polarity.LOWER;
    }
  }

  /** A number to be reached by the end of a period: "200 by 2023". */
  record Dated(String text, BigDecimal value, Period due) implements Target {
    @Override
    public Polarity impliedPolarity() {
      return Polarity.NONE;
    }
  }

  /**
   * A number that another place had, kept as it was when the target was set: a newer figure of that
   * place never moves it by itself.
   *
   * @param comparator whose number it is, such as "England"
   * @param year the year of that number
   */
  record Linked(String text, BigDecimal value, String comparator, String year) implements Target {
    @Override
    public Polarity impliedPolarity() {
      return Polarity.NONE;
    }
  }

  /** A number for each stretch of time: "3 per month". */
  record PerPeriod(String text, BigDecimal value, Frequency each) implements Target {
    @Override
    public Polarity impliedPolarity() {
      return Polarity.NONE;
    }
  }
}
