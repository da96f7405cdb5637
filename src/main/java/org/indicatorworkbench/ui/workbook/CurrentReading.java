package org.indicatorworkbench.ui.workbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Reading;
import org.indicatorworkbench.work.Workbook;

/** What is read of a workbook now. Confined to the thread that owns the workbook. */
final class CurrentReading {
  private final Workbook workbook;
  private final Clock clock;
  private Reading now;

  CurrentReading(Workbook workbook, Optional<Frequency> left, Clock clock) {
    this.workbook = workbook;
    this.clock = clock;
    now = Reading.opening(workbook.contents(), left, today());
  }

  Reading now() {
    return now;
  }

  /** Another frequency at its latest period. */
  void show(Frequency frequency) {
    now = Reading.of(now.contents(), frequency, Optional.empty(), today());
  }

  /** The rows judged at another period. */
  void ask(Period period) {
    now = Reading.of(now.contents(), now.frequency(), Optional.of(period), today());
  }

  /** The same of the contents as they are since some indicators were touched. */
  void follow(Set<IndicatorCode> touched) {
    Workspace contents = workbook.contents();
    now =
        now.periods().isEmpty()
            ? Reading.opening(contents, today())
            : now.next(contents, touched, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
