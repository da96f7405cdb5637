package org.indicatorworkbench.work.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.intake.ValueRow;
import org.indicatorworkbench.work.importing.Gathered.Given;

/** Reads the values of all files, and holds them against each other. */
final class ValuesStep {
  private final RowIndicator indicators;
  private final PeriodCells periods;
  private final Coverage coverage = new Coverage();
  private final Set<CodeAndPeriod> rejected = new HashSet<>();
  private final Gathered<CodeAndPeriod, GivenValue> gathered =
      new Gathered<>(
          (one, other) -> one.value().equals(other.value()),
          given -> ValuePrinter.editable(given.value()),
          "indicator and period");

  ValuesStep(RowIndicator indicators, PeriodCells periods) {
    this.indicators = indicators;
    this.periods = periods;
  }

  /** Reads every value of every file. */
  Map<CodeAndPeriod, Given<GivenValue>> read(List<FileTally> files) {
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Values values) {
        values.values().forEach(row -> read(file, row));
      }
    }
    return gathered.agreed();
  }

  /** Which indicators and periods each file speaks of. */
  Coverage coverage() {
    return coverage;
  }

  /** Whether a file has a value there, be it one that cannot be used. */
  boolean isGiven(CodeAndPeriod place) {
    return gathered.places().contains(place) || rejected.contains(place);
  }

  private void read(FileTally file, ValueRow row) {
    indicators
        .of(file, row.line(), row.ref())
        .ifPresent(
            indicator ->
                periods
                    .find(row.period().text(), Optional.of(indicator.frequency()))
                    .ifPresentOrElse(
                        period -> read(file, row, indicator, period),
                        () -> refusePeriod(file, row)));
  }

  private static void refusePeriod(FileTally file, ValueRow row) {
    boolean hasValue = !row.value().isBlank() || !row.details().numerator().isBlank();
    if (hasValue || row.period().isBlank()) {
      file.reject(
          row.line(),
          row.period(),
          row.period().isBlank()
              ? "the period is missing; write 2023-06, 2023-24 Q1 or 2023-24"
              : "“%s” is no period; write 2023-06, 2023-24 Q1 or 2023-24"
                  .formatted(row.period().text()));
    }
  }

  private void read(FileTally file, ValueRow row, Indicator indicator, Period period) {
    CodeAndPeriod place = new CodeAndPeriod(indicator.code(), period);
    coverage.add(file, place);
    try {
      Optional<GivenValue> given =
          new ValueCellReader(row, indicator.unit(), file.place(row.line())).read();
      given.ifPresentOrElse(
          value -> gathered.add(place, new Given<>(file, row.line(), row.value(), value)),
          () -> file.used(row.line()));
    } catch (RowRefused refused) {
      rejected.add(place);
      file.reject(row.line(), refused.cell(), refused.getMessage());
    }
  }
}
