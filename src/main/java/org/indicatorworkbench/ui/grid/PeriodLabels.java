package org.indicatorworkbench.ui.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.period.Period;

/**
 * The headings of periods that stand side by side: the year stands where it changes, and in the
 * period asked for: "Nov-22, Dec, Jan-23, Feb".
 */
final class PeriodLabels {
  private static final Pattern WITH_YEAR = Pattern.compile("(\\S+?)[- ](\\d\\d(?:-\\d\\d)?)");

  private PeriodLabels() {}

  static Map<Period, String> of(List<Period> periods, Optional<Period> asked) {
    Map<Period, String> labels = new HashMap<>();
    String year = "";
    for (Period period : periods) {
      Matcher parts = WITH_YEAR.matcher(period.label());
      boolean isKnown = parts.matches() && parts.group(2).equals(year);
      labels.put(
          period, isKnown && !asked.equals(Optional.of(period)) ? parts.group(1) : period.label());
      year = parts.matches() ? parts.group(2) : "";
    }
    return labels;
  }
}
