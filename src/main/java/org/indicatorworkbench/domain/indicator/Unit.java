package org.indicatorworkbench.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.indicatorworkbench.domain.Unreadable;

/**
 * What a value of an indicator counts, and so how a ratio becomes a value and how it is printed.
 */
public enum Unit {
  NUMBER("number", "", 1),
  PERCENTAGE("percentage", "%", 100),
  PER_1_000("per 1,000", "", 1_000),
  PER_10_000("per 10,000", "", 10_000),
  PER_100_000("per 100,000", "", 100_000),
  DAYS("days", " days", 1),
  AVERAGE("average", "", 1),
  /** The values are words; they are shown and never rated. */
  TEXT("text", "", 1);

  private static final Set<String> ONE = Set.of("1", "-1");

  private final String key;
  private final String suffix;
  private final BigDecimal factor;

  Unit(String key, String suffix, long factor) {
    this.key = key;
    this.suffix = suffix;
    this.factor = BigDecimal.valueOf(factor);
  }

  /** The words used in files, such as "per 10,000". */
  public String key() {
    return key;
  }

  /** By what numerator / denominator is multiplied: 100 for a percentage, 1 for an average. */
  public BigDecimal factor() {
    return factor;
  }

  /** Whether it is a rate per so many of a population. */
  public boolean isRate() {
    return this == PER_1_000 || this == PER_10_000 || this == PER_100_000;
  }

  /** Whether the values of short periods add up to that of a long one: counts and rates do. */
  public boolean addsUp() {
    return this == NUMBER || isRate();
  }

  /**
   * A number as the tables print it: rounded half up, thousands grouped by commas, with the unit's
   * sign.
   *
   * @param decimals digits after the point, 0 or more
   */
  public String print(BigDecimal number, int decimals) {
    String digits = plain(number, decimals);
    return digits + (this == DAYS && ONE.contains(digits) ? " day" : suffix);
  }

  /** As {@link #print}, without the unit's sign. */
  public static String plain(BigDecimal number, int decimals) {
    String digits = number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.');
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? digits.length() : point) - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  /**
   * A difference between two values of this unit in words: "5.0 points", "0.4 days", "7".
   *
   * @param size not negative
   * @param decimals of the indicator; a percentage shows at least one
   */
  public String printGap(BigDecimal size, int decimals) {
    return this == PERCENTAGE
        ? plain(size, Math.max(1, decimals)) + " points"
        : print(size, decimals);
  }

  /**
   * A size in this unit with no digit more than it has: "5 points", "1 day", "0.5".
   *
   * @param size not negative
   */
  public String printSize(BigDecimal size) {
    String digits = plain(size, Math.max(0, size.stripTrailingZeros().scale()));
    return this == PERCENTAGE
        ? digits + (digits.equals("1") ? " point" : " points")
        : print(size, Math.max(0, size.stripTrailingZeros().scale()));
  }

  /**
   * Reads "percentage", "%", "Rate per 10,000", "number" and the like.
   *
   * @throws Unreadable when the text is none of them
   */
  public static Unit read(String text) {
    return switch (Words.normal(text).replace(",", "").replaceFirst("^rate (?=per)", "")) {
      case "number", "count", "no", "no." -> NUMBER;
      case "percentage", "percent", "%", "per cent" -> PERCENTAGE;
      case "per 1000" -> PER_1_000;
      case "per 10000", "rate", "rate per 10k", "per 10k" -> PER_10_000;
      case "per 100000" -> PER_100_000;
      case "days", "day" -> DAYS;
      case "average", "mean" -> AVERAGE;
      case "text", "words" -> TEXT;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is no unit; use number, percentage, per 1,000, per 10,000, per 100,000,"
                  + " days, average or text");
    };
  }
}
