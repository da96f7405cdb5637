package org.indicatorworkbench.work.importing;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;

/** From which period a target holds that replaces another and says nothing itself. */
final class FilePeriods {
  private final Workspace start;
  private final PeriodCells reader;
  private final Map<FileTally, Latest> byFile = new HashMap<>();
  private final Latest together = new Latest();

  /** The latest period of each frequency. */
  private static final class Latest {
    private final Map<Frequency, Period> periods = new EnumMap<>(Frequency.class);

    void see(Period period) {
      periods.merge(
          period.frequency(), period, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    Optional<Period> of(Frequency frequency) {
      return Optional.ofNullable(periods.get(frequency))
          .or(() -> periods.values().stream().max(Comparator.naturalOrder()));
    }
  }

  FilePeriods(Workspace start, List<FileTally> files, PeriodCells reader) {
    this.start = start;
    this.reader = reader;
    files.forEach(this::see);
  }

  private void see(FileTally file) {
    Latest latest = new Latest();
    byFile.put(file, latest);
    if (file.file().content() instanceof Content.Values values) {
      values.values().stream()
          .filter(row -> !row.value().isBlank() || !row.details().numerator().isBlank())
          .map(row -> row.period().text())
          .distinct()
          .flatMap(text -> reader.find(text, Optional.empty()).stream())
          .forEach(
              period -> {
                latest.see(period);
                together.see(period);
              });
    }
  }

  /**
   * The latest period in the file, of the indicator's frequency where it has any. A file without
   * periods borrows those imported with it, then those that the indicator or the workspace has.
   */
  Optional<Period> latest(FileTally file, Indicator indicator) {
    return byFile
        .get(file)
        .of(indicator.frequency())
        .or(() -> together.of(indicator.frequency()))
        .or(() -> latestValue(indicator))
        .or(() -> Timeline.latest(start));
  }

  private Optional<Period> latestValue(Indicator indicator) {
    return start
        .entry(indicator.code())
        .map(entry -> entry.series().observations())
        .filter(observations -> !observations.isEmpty())
        .map(NavigableMap::lastKey);
  }
}
