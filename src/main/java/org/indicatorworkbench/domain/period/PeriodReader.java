package org.indicatorworkbench.domain.period;

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
  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NUMERIC_MONTH = Pattern.compile("((?:19|20)\\d{2})-(0[1-9]|1[0-2])");
  private static final Pattern NAMED_MONTH =
      Pattern.compile("(" + MONTHS + ")([a-z]*)\\.? ?[-/ ]? ?'?((?:19|20)\\d{2}|\\d{2})");
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d{2}|\\d{2})([-/])((?:19|20)\\d{2}|\\d{2})");
  private static final Pattern QUARTER_FIRST = Pattern.compile("q(?:uarter )?([1-4]) ?(\\S+)");
  private static final Pattern QUARTER_LAST = Pattern.compile("(\\S+) q(?:uarter )?([1-4])");
  private static final Pattern TERM_FIRST =
      Pattern.compile("(autumn|spring|summer)(?: term)? (\\S+)");
  private static final Pattern TERM_LAST =
      Pattern.compile("(\\S+) (autumn|spring|summer)(?: term)?");
  private static final Pattern NAMED_YEAR = Pattern.compile("(academic|financial) year (\\S+)");
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
    String dashed = DASHES.matcher(text.replace('\u00a0', ' ').strip()).replaceAll("-");
    String plain = SPACES.matcher(dashed).replaceAll(" ").toLowerCase(Locale.ROOT);
    // 2010-11 can be a month and a year; the row's frequency says which is tried first.
    boolean isYearly = frequency.filter(Frequency.YEAR::equals).isPresent();
    return namedMonth(plain)
        .or(() -> isYearly ? year(plain) : Optional.empty())
        .or(() -> numericMonth(plain))
        .or(() -> quarter(plain))
        .or(() -> term(plain))
        .or(() -> year(plain));
  }

  private static Optional<Period> namedMonth(String text) {
    Matcher named = NAMED_MONTH.matcher(text);
    if (!named.matches() || !isMonthName(named.group(1) + named.group(2))) {
      return Optional.empty();
    }
    int number = MONTHS.indexOf(named.group(1)) / 4 + 1;
    return Optional.of(new Month(YearMonth.of(fullYear(named.group(3)), number)));
  }

  private static Optional<Period> numericMonth(String text) {
    return NUMERIC_MONTH.matcher(text).matches()
        ? Optional.of(new Month(YearMonth.parse(text)))
        : Optional.empty();
  }

  private static boolean isMonthName(String word) {
    for (java.time.Month month : java.time.Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
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
    Matcher first = TERM_FIRST.matcher(text);
    Matcher last = TERM_LAST.matcher(text);
    if (first.matches()) {
      return term(first.group(2), first.group(1));
    }
    return last.matches() ? term(last.group(1), last.group(2)) : Optional.empty();
  }

  private static Optional<Period> term(String years, String season) {
    return firstYear(years)
        .map(year -> new Term(year, Term.Season.valueOf(season.toUpperCase(Locale.ROOT))));
  }

  private static Optional<Period> year(String text) {
    if (CALENDAR.matcher(text).matches()) {
      return Optional.of(new CalendarYear(Integer.parseInt(text)));
    }
    Matcher named = NAMED_YEAR.matcher(text);
    if (named.matches()) {
      return year(named.group(2), named.group(1).equals("academic"));
    }
    String years = text.replaceFirst(" academic( year)?$", "");
    return year(years, !years.equals(text));
  }

  private static Optional<Period> year(String years, boolean isAcademic) {
    return firstYear(years)
        .map(first -> isAcademic ? new AcademicYear(first) : new FinancialYear(first));
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
