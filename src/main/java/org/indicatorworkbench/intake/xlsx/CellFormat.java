package org.indicatorworkbench.intake.xlsx;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What the format of a cell tells about the meaning of its number.
 *
 * @param kind what the number is
 * @param unit written after the number by the format and not stored: "%", "days" or nothing
 * @param decimals how many it is displayed with; empty where that depends on the number
 * @param digits the least number of digits before the point, as of codes such as 007
 */
record CellFormat(Kind kind, String unit, OptionalInt decimals, int digits) {

  /** What a number is. */
  enum Kind {
    NUMBER,
    /** Stored as a share of 1. */
    PERCENTAGE,
    /** A day, or a time of day. */
    DATE,
    /** A date of which only month and year are displayed. */
    MONTH,
    /** A date of which only the year is displayed. */
    YEAR
  }

  /** As of a cell that was never formatted. */
  static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, "", OptionalInt.empty(), 0);

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"?|\\\\(.)");
  private static final Pattern UNSHOWN = Pattern.compile("[_*].|\\[[^\\]]*]");
  private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)]");
  private static final Pattern PLAIN =
      Pattern.compile("[^.]*?([#,]*)(0*)(?:\\.([0#?]*))?[^0#?.,]*");

  /**
   * @param number of the format; some are dates by their number
   * @param code such as {@code #,##0.0} or {@code mmm-yy}
   */
  static CellFormat of(int number, String code) {
    String first = section(code);
    String signs = UNSHOWN.matcher(LITERAL.matcher(first).replaceAll("")).replaceAll("");
    if (DateUtil.isADateFormat(number, code)) {
      return new CellFormat(dateKind(first, signs), "", OptionalInt.empty(), 0);
    }
    Kind kind = signs.indexOf('%') >= 0 ? Kind.PERCENTAGE : Kind.NUMBER;
    Matcher plain = PLAIN.matcher(signs.replace("%", "").strip());
    boolean isPlain = plain.matches() && !signs.toLowerCase(Locale.ROOT).startsWith("general");
    if (!isPlain || signs.indexOf('@') >= 0 || signs.indexOf('/') >= 0 || signs.contains("E")) {
      return new CellFormat(kind, "", OptionalInt.empty(), 0);
    }
    int decimals = plain.group(3) == null ? 0 : plain.group(3).length();
    boolean isPadded = decimals == 0 && plain.group(1).isEmpty() && kind == Kind.NUMBER;
    return new CellFormat(
        kind, unit(first), OptionalInt.of(decimals), isPadded ? plain.group(2).length() : 0);
  }

  private static Kind dateKind(String first, String signs) {
    String letters = signs.toLowerCase(Locale.ROOT);
    boolean hasDay = letters.matches("(?s).*[dhs].*") || ELAPSED.matcher(first).find();
    if (!hasDay && (letters.contains("mmm") || letters.contains("m") && letters.contains("y"))) {
      return Kind.MONTH;
    }
    return !hasDay && letters.contains("y") ? Kind.YEAR : Kind.DATE;
  }

  /** The part for positive numbers. */
  private static String section(String code) {
    boolean isQuoted = false;
    for (int at = 0; at < code.length(); at++) {
      char sign = code.charAt(at);
      isQuoted ^= sign == '"';
      if (sign == ';' && !isQuoted) {
        return code.substring(0, at);
      }
    }
    return code;
  }

  private static String unit(String section) {
    int end = Math.max(section.lastIndexOf('0'), section.lastIndexOf('#'));
    Matcher literal = LITERAL.matcher(section.substring(end + 1));
    StringBuilder words = new StringBuilder();
    while (literal.find()) {
      words.append(literal.group(1) == null ? literal.group(2) : literal.group(1));
    }
    String unit = words.toString().strip().toLowerCase(Locale.ROOT);
    return switch (unit) {
      case "%" -> "%";
      case "day", "days" -> " days";
      default -> "";
    };
  }
}
