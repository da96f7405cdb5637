package org.indicatorworkbench.domain.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;

/** Reads a tolerance: {@code none}, {@code 5pp}, {@code 5}, {@code 5%}, {@code 85..100}. */
public final class ToleranceReader {
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,10})?)";
  private static final Pattern UNITS = Pattern.compile(NUMBER + " ?(?:pp|points?|ppt|p\\.p\\.)?");
  private static final Pattern RELATIVE = Pattern.compile(NUMBER + " ?%");
  private static final Pattern BAND =
      Pattern.compile(
          "(-?\\d{1,15}(?:\\.\\d{1,10})?) ?%? ?\\.\\. ?(-?\\d{1,15}(?:\\.\\d{1,10})?) ?%?");

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
      return new Tolerance.Units(new BigDecimal(units.group(1)));
    }
    Matcher relative = RELATIVE.matcher(plain);
    if (relative.matches()) {
      return new Tolerance.Relative(new BigDecimal(relative.group(1)));
    }
    Matcher band = BAND.matcher(plain);
    if (band.matches()) {
      return band(new BigDecimal(band.group(1)), new BigDecimal(band.group(2)), text);
    }
    throw new Unreadable("“" + text.strip() + "” is no tolerance; write none, 5pp, 5% or 85..100");
  }

  private static Tolerance band(BigDecimal low, BigDecimal high, String text) {
    if (low.compareTo(high) > 0) {
      throw new Unreadable("the band “" + text.strip() + "” ends below its beginning");
    }
    return new Tolerance.Band(low, high);
  }
}
