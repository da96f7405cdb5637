package org.indicatorworkbench.domain.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
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
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * A published paper: its figures and settings from the sample data, and row by row what it printed.
 *
 * @param expected by code, in the order of the paper
 */
record PublishedPaper(Workspace workspace, Map<String, CSVRecord> expected) {
  private static final Path SAMPLES = Path.of("sample-data");
  private static final Path EXPECTED = Path.of("src", "test", "resources", "published");

  static PublishedPaper read(String name) {
    Path folder = SAMPLES.resolve(name);
    List<Change> changes = new ArrayList<>();
    for (CSVRecord row : rows(folder.resolve("settings.csv"))) {
      changes.add(setting(row));
    }
    Map<String, CSVRecord> values =
        rows(folder.resolve("values.csv")).stream()
            .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
    for (CSVRecord row : rows(folder.resolve("catalogue.csv"))) {
      Indicator indicator = indicator(row, changes.size());
      changes.add(
          new Change.OfIndicator(indicator.code(), Optional.empty(), Optional.of(indicator)));
      target(row, indicator).ifPresent(changes::add);
      changes.addAll(observations(values.get(row.get("code")), indicator));
    }
    return new PublishedPaper(
        Workspace.EMPTY.with(new ChangeSet(name, changes)),
        rows(EXPECTED.resolve(name + ".csv")).stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("code"),
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new)));
  }

  /** The rating that the paper printed; empty where none can be read. */
  String rag(RowState row) {
    return expected.get(row.code().text()).get("rag_published");
  }

  /** The word or arrow that the paper printed; empty where none can be read. */
  String direction(RowState row) {
    return expected.get(row.code().text()).get("direction_published");
  }

  /** The words of the quarterly paper. */
  static String printed(Direction.Word word) {
    return switch (word) {
      case BETTER -> "POSITIVE";
      case WORSE -> "NEGATIVE";
      case SAME, STABLE -> "STABLE";
      case INCREASE, DECREASE -> word.name();
    };
  }

  /** What every row has to be, worked out by hand. */
  List<String> lines() {
    return expected.values().stream()
        .map(
            row ->
                line(
                    row.get("code"),
                    row.get("previous"),
                    row.get("value"),
                    row.get("target"),
                    row.get("polarity"),
                    row.get("rag_computed"),
                    row.get("direction_computed")))
        .toList();
  }

  static String line(String... cells) {
    return String.join(" | ", cells).replace(",", "");
  }

  /** Which rows differ from print, and in what. */
  Map<String, String> knownDifferences() {
    return expected.values().stream()
        .filter(row -> !row.get("differs").isEmpty())
        .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("differs")));
  }

  private static Change setting(CSVRecord row) {
    Setting setting =
        Arrays.stream(Setting.values())
            .filter(known -> known.key().equals(row.get("setting")))
            .findFirst()
            .orElseThrow();
    return new Change.OfSetting(
        setting, Optional.empty(), Optional.of(Settings.checked(setting, row.get("value"))));
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
        row.get("basis").isEmpty() ? Basis.IN_PERIOD : Basis.read(row.get("basis")),
        Optional.empty(),
        Optional.empty(),
        row.get("owner"),
        row.get("outcome"),
        row.get("definition"));
  }

  private static Optional<Change> target(CSVRecord row, Indicator indicator) {
    String text = row.get("target");
    return TargetReader.isNone(text)
        ? Optional.empty()
        : Optional.of(
            new Change.OfTarget(
                indicator.code(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TargetReader.read(text, indicator.unit()))));
  }

  private static List<Change> observations(CSVRecord row, Indicator indicator) {
    List<Change> changes = new ArrayList<>();
    for (String heading : row.getParser().getHeaderNames()) {
      Optional<Period> period = PeriodReader.find(heading, Optional.of(indicator.frequency()));
      if (period.isPresent() && !row.get(heading).isBlank()) {
        changes.add(
            new Change.OfObservation(
                indicator.code(),
                period.get(),
                Optional.empty(),
                Optional.of(ValueReader.read(row.get(heading), indicator.unit()))));
      }
    }
    return changes;
  }

  private static List<CSVRecord> rows(Path file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
