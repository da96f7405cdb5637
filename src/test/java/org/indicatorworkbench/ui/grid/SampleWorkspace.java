package org.indicatorworkbench.ui.grid;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The published figures that come with the program, read just far enough to fill a grid. */
final class SampleWorkspace {
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private final List<Change> changes = new ArrayList<>();
  private final String folder;
  private Workspace contents = Workspace.EMPTY;

  private SampleWorkspace(String name) {
    folder = "/sample-data/" + name + "/";
  }

  /** The figures of July 2023: 50 indicators over 13 months to June. */
  static Workspace of2023() {
    SampleWorkspace sample = new SampleWorkspace("scrutiny-panel-2023-07");
    sample.read();
    return sample.contents;
  }

  private void read() {
    for (CSVRecord row : records("settings.csv")) {
      for (Setting setting : Setting.values()) {
        if (setting.key().equals(row.get("setting"))) {
          changes.add(
              new Change.OfSetting(setting, Optional.empty(), Optional.of(row.get("value"))));
        }
      }
    }
    int position = 0;
    for (CSVRecord row : records("catalogue.csv")) {
      Indicator indicator = indicator(row, position++);
      changes.add(
          new Change.OfIndicator(indicator.code(), Optional.empty(), Optional.of(indicator)));
      if (!row.get("target").isBlank()) {
        changes.add(
            new Change.OfTarget(
                indicator.code(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TargetReader.read(row.get("target"), indicator.unit()))));
      }
    }
    apply();
    records("values.csv").forEach(this::values);
    for (CSVRecord row : records("benchmarks.csv")) {
      Benchmark benchmark =
          new Benchmark(
              row.get("comparator"),
              row.get("year"),
              new BigDecimal(row.get("value").replaceAll("[%,]", "")));
      changes.add(
          new Change.OfBenchmark(
              new IndicatorCode(row.get("code")), Optional.empty(), Optional.of(benchmark)));
    }
    apply();
  }

  private void apply() {
    contents = contents.with(new ChangeSet("Sample", changes));
    changes.clear();
  }

  private void values(CSVRecord row) {
    IndicatorCode code = new IndicatorCode(row.get("code"));
    Unit unit = contents.entry(code).orElseThrow().indicator().unit();
    row.getParser().getHeaderNames().stream()
        .skip(2)
        .filter(header -> !row.get(header).isBlank())
        .forEach(
            header ->
                changes.add(
                    new Change.OfObservation(
                        code,
                        PeriodReader.read(header, Optional.of(Frequency.MONTH)),
                        Optional.empty(),
                        Optional.of(ValueReader.read(row.get(header), unit)))));
  }

  private static Indicator indicator(CSVRecord row, int position) {
    return new Indicator(
        new IndicatorCode(row.get("code")),
        position,
        new Section(row.get("section")),
        row.get("indicator"),
        Unit.read(row.get("unit")),
        Integer.parseInt(row.get("decimals")),
        Polarity.read(row.get("polarity")),
        Frequency.read(row.get("frequency")),
        Basis.read(row.get("basis")),
        Optional.empty(),
        Optional.empty(),
        row.get("owner"),
        row.get("outcome"),
        row.get("definition"));
  }

  private List<CSVRecord> records(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleWorkspace.class.getResourceAsStream(folder + file)),
            StandardCharsets.UTF_8)) {
      return CSV.parse(reader).getRecords();
    } catch (IOException unreadable) {
      throw new AssertionError(file, unreadable);
    }
  }
}
