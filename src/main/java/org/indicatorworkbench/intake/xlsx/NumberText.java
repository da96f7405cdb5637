package org.indicatorworkbench.intake.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Numbers as workbooks store them, in the digits that a person would write: Excel reckons with 15
 * of them, and what is stored beyond is the noise of binary fractions, as in 0.30000000000000004.
 */
final class NumberText {
  private static final int DIGITS = 15;
  private static final int LONGEST = 40;

  /** Excel's largest number has 309 digits. */
  private static final int LARGEST = 310;

  private NumberText() {}

  /** The number; empty when it is none that Excel can hold. */
  static Optional<BigDecimal> read(String stored) {
    if (stored.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(stored.strip()).round(new MathContext(DIGITS));
      // What is left of 0.1 + 0.2 - 0.3 has 15 digits too, all of them noise.
      return Math.abs((long) number.precision() - number.scale()) > LARGEST
          ? Optional.empty()
          : Optional.of(
              number.scale() > DIGITS ? number.setScale(DIGITS, RoundingMode.HALF_EVEN) : number);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Without exponent and without zeros that say nothing: {@code 70}, {@code 0.3}. */
  static String print(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
