package org.indicatorworkbench.domain.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.indicator.Unit;

/** Reads numbers as papers print them: {@code 1,953}, {@code 70%}, {@code 12.03 days}. */
public final class NumberReader {
  private static final Pattern NUMBER =
      Pattern.compile(
          "([-+]?)((?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,20})?|\\.\\d{1,20})"
              + " ?(%|percent|per cent|days?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPACES = Pattern.compile("[\u00a0\u2007\u202f\\s]+");
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");

  private NumberReader() {}

  /**
   * A number with what its spelling tells.
   *
   * @param unit percentage or days where the text says so
   * @param decimals digits written after the point
   */
  public record Reading(BigDecimal number, Optional<Unit> unit, int decimals) {}

  /**
   * The number, empty when the text is none or could be read in two ways, as {@code 12,5} could.
   */
  public static Optional<Reading> find(String text) {
    Matcher matcher = NUMBER.matcher(tidy(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
    return Optional.of(
        new Reading(
            matcher.group(1).equals("-") ? number.negate() : number,
            Optional.ofNullable(matcher.group(3)).map(NumberReader::unit),
            Math.max(0, number.scale())));
  }

  /** One kind of space, dash and minus, nothing around them. */
  static String tidy(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    return DASHES.matcher(spaced).replaceAll("-").strip();
  }

  private static Unit unit(String suffix) {
    return suffix.toLowerCase(java.util.Locale.ROOT).startsWith("day")
        ? Unit.DAYS
        : Unit.PERCENTAGE;
  }
}
