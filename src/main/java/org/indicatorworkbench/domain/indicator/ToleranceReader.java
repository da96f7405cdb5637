package org.indicatorworkbench.domain.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;

/** Reads a tolerance: {@code none}, {@code 5pp}, {@code 5}, {@code 5%}, {@code 85..100}. */
public final class ToleranceReader {
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,10})?)";
  private static final Pattern UNITS =
      Pattern.compile(NUMBER + " ?(?:pp|ppt|p\\.p\\.|(?:percentage )?points?)?");
  private static final Pattern RELATIVE = Pattern.compile(NUMBER + " ?%");
  private static final Pattern BAND =
      Pattern.compile(
          "(-?\\d{1,15}(?:\\.\\d{1,10})?) ?%? ?(?:\\.\\.|-|\u2013|to)"
              + " ?(-?\\d{1,15}(?:\\.\\d{1,10})?) ?%?");

  private ToleranceReader() {}

  /**
   * @throws Unreadable when the text is no tolerance
   */
  public static Tolerance read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("none") || plain.equals("strict")) {
      return Tolerance.NONE;
    }
    Matcher units = UNITS.matcher(plain);
    if (units.matches()) {
      return new Tolerance.Units(number(units.group(1)));
    }
    Matcher relative = RELATIVE.matcher(plain);
    if (relative.matches()) {
      return new Tolerance.Relative(number(relative.group(1)));
    }
    Matcher band = BAND.matcher(plain);
    if (band.matches()) {
      return band(number(band.group(1)), number(band.group(2)), text);
    }
    throw new Unreadable("“" + text.strip() + "” is no tolerance; write none, 5pp, 5% or 85..100");
  }

  /** In one spelling, so that 5 and 5.0 are the same tolerance. */
  private static BigDecimal number(String digits) {
    BigDecimal plain = new BigDecimal(digits).stripTrailingZeros();
    return plain.setScale(Math.max(0, plain.scale()));
  }

  private static Tolerance band(BigDecimal low, BigDecimal high, String text) {
    if (low.compareTo(high) > 0) {
      throw new Unreadable("the band “" + text.strip() + "” ends below its beginning");
    }
    return new Tolerance.Band(low, high);
  }
}
