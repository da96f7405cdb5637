package org.indicatorworkbench.domain.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.indicator.Unit;

/**
 * Reads a count and its percentage in one cell, such as {@code 0 Leavers (0%)}: the unit of the
 * indicator says which of them is the value, the note keeps the whole.
 */
final class CountWithRate {
  private static final Pattern BOTH =
      Pattern.compile("(?:[A-Za-z]+ )?([\\d,]+)(?: [A-Za-z]+)? ?\\(([\\d.,]+ ?%)\\)");

  private CountWithRate() {}

  static Optional<Observation> find(String tidy, Unit unit) {
    Matcher both = BOTH.matcher(tidy);
    if (!both.matches() || unit != Unit.NUMBER && unit != Unit.PERCENTAGE) {
      return Optional.empty();
    }
    return NumberReader.find(both.group(unit == Unit.NUMBER ? 1 : 2))
        .map(reading -> Observation.of(new Value.Figure(reading.number())).withNote(tidy));
  }
}
