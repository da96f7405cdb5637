package org.indicatorworkbench.work.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;

/** Reads periods, each spelling once: a file repeats a few of them on thousands of rows. */
final class PeriodCells {
  private record Spelling(String text, Optional<Frequency> frequency) {}

  private final Map<Spelling, Optional<Period>> read = new HashMap<>();

  /**
   * The period; empty when the text is none.
   *
   * @param frequency what the indicator is known to be
   */
  Optional<Period> find(String text, Optional<Frequency> frequency) {
    return read.computeIfAbsent(
        new Spelling(text, frequency), _ -> PeriodReader.find(text, frequency));
  }
}
