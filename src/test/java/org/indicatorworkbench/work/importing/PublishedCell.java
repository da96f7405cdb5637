package org.indicatorworkbench.work.importing;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A line of coverage.csv: what became of a published cell, or of one part of it. */
record PublishedCell(CSVRecord line) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int TELLING_LETTERS = 4;

  String get(String column) {
    return line.get(column);
  }

  String place() {
    return get("code") + " " + get("at");
  }

  /** Which cell of which table. */
  String cell() {
    return get("table") + " / " + get("row") + " / " + get("column");
  }

  @Override
  public String toString() {
    return "line " + (line.getRecordNumber() + 1) + ": " + get("kind") + " “" + get("part") + "”";
  }

  /** Whether what the line says of its part is so. */
  boolean isTrueOf(Workspace contents, Map<String, String> changes) {
    Entry entry = Imports.entry(contents, get("code"));
    return switch (get("kind")) {
      case "value" -> isValue(entry, seen(entry).orElseThrow());
      case "numerator" ->
          seen(entry).orElseThrow().value() instanceof Value.Ratio ratio
              && ratio.numerator().toPlainString().equals(get("part"));
      case "source" -> seen(entry).orElseThrow().source().equals(get("part"));
      case "note" -> seen(entry).orElseThrow().note().contains(get("part"));
      case "pending" ->
          seen(entry).orElseThrow().value() == Value.Special.PENDING
              && seen(entry).orElseThrow().due().equals(get("part"));
      case "no figure" ->
          seen(entry).orElseThrow().value() == Value.Special.NOT_AVAILABLE
              && !seen(entry).orElseThrow().note().isEmpty();
      case "target" -> isTarget(entry);
      case "benchmark" -> entry.benchmarks().stream().anyMatch(one -> isBenchmark(entry, one));
      case "change" -> get("part").equals(changes.get(place()));
      case "title" -> isIn(entry.indicator().title());
      case "definition" ->
          entry.indicator().definition().toLowerCase().contains(get("part").toLowerCase());
      case "left out" -> isLeftOut(entry);
      default -> false;
    };
  }

  /** What stands at the period that the line names. */
  private Optional<Observation> seen(Entry entry) {
    return entry.series().at(Imports.period(get("at")));
  }

  /** As the program's own reader reads the part, with the source or owner that it names. */
  private boolean isValue(Entry entry, Observation seen) {
    Unit unit = entry.indicator().unit();
    Observation read = ValueReader.read(get("part"), unit);
    boolean isSame =
        read.value() instanceof Value.Figure(java.math.BigDecimal figure)
            ? ValuePrinter.displayed(seen.value(), entry.indicator())
                .filter(shown -> shown.compareTo(figure) == 0)
                .isPresent()
            : read.value().equals(seen.value());
    return isSame
        && Stream.of("", seen.source()).anyMatch(read.source()::equals)
        && read.owner().equals(seen.owner())
        && read.due().equals(seen.due());
  }

  private boolean isTarget(Entry entry) {
    return entry
        .targets()
        .at(Imports.period("2020-12"))
        .equals(Optional.of(TargetReader.read(get("part"), entry.indicator().unit())));
  }

  private boolean isBenchmark(Entry entry, Benchmark one) {
    return (one.comparator() + ", " + one.year()).equals(get("at"))
        && one.value().compareTo(ValueReader.readNumber(get("part"), entry.indicator().unit()))
            == 0;
  }

  /** Every number of a label, or where it has none the letters it begins with. */
  private boolean isIn(String title) {
    Matcher numbers = NUMBER.matcher(get("part"));
    String letters = get("part").substring(0, Math.min(TELLING_LETTERS, get("part").length()));
    return numbers.find()
        ? numbers.reset().results().allMatch(number -> title.contains(number.group()))
        : title.toLowerCase().contains(letters.toLowerCase());
  }

  /** A reason is given; a cell that is blank in the paper has nothing in the workspace either. */
  private boolean isLeftOut(Entry entry) {
    boolean isBlankMonth =
        get("reason").equals("blank in the paper") && get("column").endsWith("-20");
    return !get("reason").isEmpty()
        && entry.indicator().code().equals(new IndicatorCode(get("code")))
        && (!isBlankMonth
            || entry.series().at(Imports.period(get("column"))).isEmpty()
                && get("published").isEmpty());
  }
}
