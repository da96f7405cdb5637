package org.indicatorworkbench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.NumberReader;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The sample data as workspaces, read with the domain's own readers. */
public final class SampleWorkspaces {
  private final Path folder;
  private final Map<IndicatorCode, Indicator> indicators = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private SampleWorkspaces(Path folder) {
    this.folder = folder;
  }

  /** A folder of sample-data, such as "scrutiny-panel-2023-07". */
  public static Workspace load(String name) {
    SampleWorkspaces sample = new SampleWorkspaces(Path.of("sample-data", name));
    sample.rows("catalogue.csv").forEach(sample::indicator);
    sample.rows("values.csv").forEach(sample::values);
    sample.rows("benchmarks.csv").forEach(sample::benchmark);
    sample.rows("commentary.csv").forEach(sample::commentary);
    sample.rows("settings.csv").forEach(sample::setting);
    return Workspace.EMPTY.with(new ChangeSet("Sample", sample.changes));
  }

  private List<CSVRecord> rows(String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(folder.resolve(file))) {
      return format.parse(reader).getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void indicator(CSVRecord row) {
    IndicatorCode code = new IndicatorCode(row.get("code"));
    String basis = row.get("basis");
    Indicator indicator =
        new Indicator(
            code,
            (int) row.getRecordNumber(),
            new Section(row.get("section")),
            row.get("indicator"),
            Unit.read(row.get("unit")),
            Integer.parseInt(row.get("decimals")),
            row.get("polarity").isBlank() ? Polarity.NONE : Polarity.read(row.get("polarity")),
            Frequency.read(row.get("frequency")),
            basis.isBlank() ? Basis.IN_PERIOD : Basis.read(basis),
            Optional.empty(),
            Optional.empty(),
            row.get("owner"),
            row.get("outcome"),
            row.get("definition"));
    indicators.put(code, indicator);
    changes.add(new Change.OfIndicator(code, Optional.empty(), Optional.of(indicator)));
    if (!TargetReader.isNone(row.get("target"))) {
      changes.add(
          new Change.OfTarget(
              code,
              Optional.empty(),
              Optional.empty(),
              Optional.of(TargetReader.read(row.get("target"), indicator.unit()))));
    }
  }

  private void values(CSVRecord row) {
    Indicator indicator = indicators.get(new IndicatorCode(row.get("code")));
    row.toMap()
        .forEach(
            (heading, text) ->
                PeriodReader.find(heading, Optional.of(indicator.frequency()))
                    .filter(period -> !text.isBlank())
                    .ifPresent(period -> value(indicator, period, text)));
  }

  private void value(Indicator indicator, Period period, String text) {
    changes.add(
        new Change.OfObservation(
            indicator.code(),
            period,
            Optional.empty(),
            Optional.of(ValueReader.read(text, indicator.unit()))));
  }

  private void benchmark(CSVRecord row) {
    BigDecimal value = NumberReader.find(row.get("value")).orElseThrow().number();
    Benchmark benchmark = new Benchmark(row.get("comparator"), row.get("year"), value);
    changes.add(
        new Change.OfBenchmark(
            new IndicatorCode(row.get("code")), Optional.empty(), Optional.of(benchmark)));
  }

  private void commentary(CSVRecord row) {
    String about = row.get("about");
    IndicatorCode code = new IndicatorCode(about.substring(0, Math.min(40, about.length())));
    About subject =
        about.equals("report")
            ? About.REPORT
            : indicators.containsKey(code)
                ? new About.OneIndicator(code)
                : new About.OneSection(new Section(about));
    Period period = PeriodReader.read(row.get("period"), Optional.empty());
    Commentary.State state =
        Commentary.State.valueOf(row.get("state").toUpperCase(java.util.Locale.ROOT));
    changes.add(
        new Change.OfCommentary(
            new CommentaryKey(subject, period),
            Optional.empty(),
            Optional.of(new Commentary(row.get("text"), state))));
  }

  private void setting(CSVRecord row) {
    for (Setting setting : Setting.values()) {
      if (setting.key().equals(row.get("setting"))) {
        String text = Settings.checked(setting, row.get("value"));
        changes.add(new Change.OfSetting(setting, Optional.empty(), Optional.of(text)));
      }
    }
  }
}
