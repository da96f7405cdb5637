package org.indicatorworkbench.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/**
 * When a pending value is expected: a period or a day, kept as {@code 2021-01} or {@code
 * 2021-01-15}. What files have may be neither; it is kept as written.
 */
public final class Due {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> DAYS =
      Stream.of("uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMMM uuuu", "d MMM uuuu")
          .map(Due::formatter)
          .toList();

  private Due() {}

  /**
   * Reads what a user typed.
   *
   * @return the form that is kept; empty for a blank text
   * @throws Unreadable when it is neither a period nor a day
   */
  public static String read(String text) {
    String tidy = NumberReader.tidy(text);
    if (tidy.isEmpty()) {
      return "";
    }
    return PeriodReader.find(tidy, Optional.empty())
        .map(Period::key)
        .or(() -> day(tidy).map(LocalDate::toString))
        .orElseThrow(
            () ->
                new Unreadable(
                    "“" + tidy + "” is no time; write January 2021, 2020-21 Q4 or 15/01/2021"));
  }

  /** "January 2021", "15 January 2021", or as it was written where it is neither. */
  public static String words(String due) {
    return PeriodReader.find(due, Optional.empty())
        .map(Period::title)
        .or(() -> day(due).map(PRINTED::format))
        .orElse(due);
  }

  private static Optional<LocalDate> day(String text) {
    for (DateTimeFormatter format : DAYS) {
      try {
        return Optional.of(LocalDate.parse(text.strip(), format));
      } catch (DateTimeException another) {
        // The next spelling may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
