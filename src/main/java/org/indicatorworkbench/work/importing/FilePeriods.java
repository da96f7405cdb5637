package org.indicatorworkbench.work.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;

/** From which period a target holds that replaces another and says nothing itself. */
final class FilePeriods {
  private final Workspace start;
  private final Map<FileTally, TreeSet<Period>> byFile = new HashMap<>();
  private final TreeSet<Period> together = new TreeSet<>();

  FilePeriods(Workspace start, List<FileTally> files) {
    this.start = start;
    files.forEach(file -> byFile.put(file, periods(file)));
    byFile.values().forEach(together::addAll);
  }

  private static TreeSet<Period> periods(FileTally file) {
    TreeSet<Period> periods = new TreeSet<>();
    if (file.file().content() instanceof Content.Values values) {
      values.values().stream()
          .filter(row -> !row.value().isBlank() || !row.details().numerator().isBlank())
          .map(row -> row.period().text())
          .distinct()
          .flatMap(text -> PeriodReader.find(text, Optional.empty()).stream())
          .forEach(periods::add);
    }
    return periods;
  }

  /**
   * The latest period in the file, of the indicator's frequency where it has any. A file without
   * periods borrows those imported with it, then those that the indicator or the workspace has.
   */
  Optional<Period> latest(FileTally file, Indicator indicator) {
    return latest(byFile.get(file), indicator.frequency())
        .or(() -> latest(together, indicator.frequency()))
        .or(
            () ->
                start
                    .entry(indicator.code())
                    .map(Entry::series)
                    .filter(series -> !series.observations().isEmpty())
                    .map(series -> series.observations().lastKey()))
        .or(() -> Timeline.latest(start));
  }

  private static Optional<Period> latest(TreeSet<Period> periods, Frequency frequency) {
    return periods.stream()
        .filter(period -> period.frequency() == frequency)
        .max(Comparator.naturalOrder())
        .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.last()));
  }
}
