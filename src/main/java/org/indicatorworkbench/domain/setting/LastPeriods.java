package org.indicatorworkbench.domain.setting;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/** The last periods of a frequency as the text of a setting: keys, divided by commas. */
public final class LastPeriods {
  private LastPeriods() {}

  /** The text for periods of one frequency. */
  public static String text(Collection<Period> periods) {
    return periods.stream().sorted().map(Period::key).collect(Collectors.joining(", "));
  }

  static String checked(String text, Frequency frequency) {
    return text(read(text, frequency));
  }

  /**
   * @throws Unreadable when one of them is no period of that frequency
   */
  static List<Period> read(String text, Frequency frequency) {
    return Arrays.stream(text.split(",")).map(part -> one(part, frequency)).toList();
  }

  private static Period one(String text, Frequency frequency) {
    Period period = PeriodReader.read(text, Optional.of(frequency));
    if (period.frequency() != frequency) {
      throw new Unreadable(period.key() + " is no " + frequency.key());
    }
    return period;
  }
}
