package org.indicatorworkbench.intake.statistics;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.period.AcademicYear;
import org.indicatorworkbench.domain.period.CalendarYear;
import org.indicatorworkbench.domain.period.FinancialYear;
import org.indicatorworkbench.domain.period.Period;

/** Reads the time of a row: {@code 2025} or {@code 202425}, and what kind of year it is. */
final class StatisticsYear {
  private static final Pattern ONE = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern TWO = Pattern.compile("((?:19|20)\\d{2})[-/]?(\\d{2})");

  private StatisticsYear() {}

  /**
   * The year; empty when the cells say none that is known.
   *
   * @param kind "Reporting year", which ends on 31 March of the year named, "Financial year",
   *     "Academic year" or "Calendar year"
   */
  static Optional<Period> read(String time, String kind) {
    String word = kind.toLowerCase(Locale.ROOT).strip();
    if (ONE.matcher(time).matches()) {
      int year = Integer.parseInt(time);
      return switch (word) {
        case "reporting year" -> Optional.of(new FinancialYear(year - 1));
        case "calendar year" -> Optional.of(new CalendarYear(year));
        default -> Optional.empty();
      };
    }
    Matcher two = TWO.matcher(time);
    if (!two.matches()
        || (Integer.parseInt(two.group(1)) + 1) % 100 != Integer.parseInt(two.group(2))) {
      return Optional.empty();
    }
    int first = Integer.parseInt(two.group(1));
    return switch (word) {
      case "academic year" -> Optional.of(new AcademicYear(first));
      case "financial year", "reporting year" -> Optional.of(new FinancialYear(first));
      default -> Optional.empty();
    };
  }
}
