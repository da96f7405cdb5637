package org.indicatorworkbench.domain.period;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;

/** Reads periods in every spelling that published papers and extracts use. */
public final class PeriodReader {
  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
  private static final Pattern NUMERIC_MONTH = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(" + MONTHS + ")([a-z]*)\\.? ?[-/ ]? ?'?((?:19|20)\\d{2}|\\d{2})");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2}|\\d{2})([-/])((?:19|20)\\d{2}|\\d{2})");
  private static final Pattern QUARTER_FIRST = Pattern.compile("q(?:uarter )?([1-4]) ?(\\S+)");
  private static final Pattern QUARTER_LAST = Pattern.compile("(\\S+) q(?:uarter )?([1-4])");
  private static final Pattern TERM = Pattern.compile("(\\S+) (autumn|spring|summer)(?: term)?");
  private static final Pattern CALENDAR = Pattern.compile("(19|20)\\d{2}");

  private PeriodReader() {}

  /**
   * @param frequency what the row is known to be, which settles {@code 2010-11}: a month, unless
   *     the row's frequency is year
   * @throws Unreadable when the text is no period
   */
  public static Period read(String text, Optional<Frequency> frequency) {
    return find(text, frequency)
        .orElseThrow(
            () ->
                new Unreadable(
                    "“" + text.strip() + "” is no period; write 2023-06, 2023-24 Q1 or 2023-24"));
  }

  /** As {@link #read}, empty when the text is no period. */
  public static Optional<Period> find(String text, Optional<Frequency> frequency) {
    String plain =
        text.replace('\u00a0', ' ')
            .replaceAll("[\u2010-\u2015\u2212]", "-")
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ");
    try {
      return month(plain, frequency)
          .or(() -> quarter(plain))
          .or(() -> term(plain))
          .or(() -> year(plain));
    } catch (DateTimeException outOfRange) {
      return Optional.empty();
    }
  }

  private static Optional<Period> month(String text, Optional<Frequency> frequency) {
    Matcher named = NAMED_MONTH.matcher(text);
    if (named.matches() && isMonthName(named.group(1) + named.group(2))) {
      int number = MONTHS.indexOf(named.group(1)) / 4 + 1;
      return Optional.of(new Month(YearMonth.of(fullYear(named.group(3)), number)));
    }
    Matcher numeric = NUMERIC_MONTH.matcher(text);
    boolean isYears = frequency.filter(Frequency.YEAR::equals).isPresent();
    if (!isYears && numeric.matches() && Integer.parseInt(numeric.group(2)) <= 12) {
      int number = Integer.parseInt(numeric.group(2));
      return number == 0
          ? Optional.empty()
          : Optional.of(new Month(YearMonth.of(Integer.parseInt(numeric.group(1)), number)));
    }
    return Optional.empty();
  }

  private static boolean isMonthName(String word) {
    for (java.time.Month month : java.time.Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (name.startsWith(word) || word.equals("sept")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Period> quarter(String text) {
    Matcher first = QUARTER_FIRST.matcher(text);
    Matcher last = QUARTER_LAST.matcher(text);
    if (first.matches()) {
      return firstYear(first.group(2))
          .map(year -> new Quarter(year, Integer.parseInt(first.group(1))));
    }
    return last.matches()
        ? firstYear(last.group(1)).map(year -> new Quarter(year, Integer.parseInt(last.group(2))))
        : Optional.empty();
  }

  private static Optional<Period> term(String text) {
    Matcher term = TERM.matcher(text);
    return term.matches()
        ? firstYear(term.group(1))
            .map(
                year -> new Term(year, Term.Season.valueOf(term.group(2).toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  private static Optional<Period> year(String text) {
    if (CALENDAR.matcher(text).matches()) {
      return Optional.of(new CalendarYear(Integer.parseInt(text)));
    }
    String academic = text.replaceFirst(" academic( year)?$", "");
    return academic.equals(text)
        ? firstYear(text).map(FinancialYear::new)
        : firstYear(academic).map(AcademicYear::new);
  }

  /** The 2023 of 2023-24, 2023/24, 23-24 and 2023-2024; empty unless the second year follows. */
  private static Optional<Integer> firstYear(String text) {
    Matcher years = YEARS.matcher(text);
    if (!years.matches()) {
      return Optional.empty();
    }
    int first = fullYear(years.group(1));
    return fullYear(years.group(3)) % 100 == (first + 1) % 100
            && (years.group(3).length() == 2 || fullYear(years.group(3)) == first + 1)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static int fullYear(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 4 ? number : 2000 + number;
  }
}
