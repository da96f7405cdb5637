package org.indicatorworkbench.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.ValuePrinter;
import org.indicatorworkbench.report.Report;

/**
 * A column of the file.
 *
 * @param cell the text of a row's cell, already inert
 */
record CsvColumn(String heading, Function<RowState, String> cell) {

  static List<CsvColumn> of(Report report) {
    List<CsvColumn> columns = new ArrayList<>();
    columns.add(text("code", row -> row.code().text()));
    columns.add(text("section", row -> row.section().name()));
    columns.add(text("indicator", row -> row.indicator().title()));
    columns.add(text("unit", row -> row.indicator().unit().key()));
    columns.add(text("frequency", row -> row.indicator().frequency().key()));
    periods(report).forEach(period -> columns.add(value(period)));
    columns.add(text("target", row -> row.target().map(target -> target.text()).orElse("")));
    columns.add(text("rated at", row -> row.ratedAt().key()));
    columns.add(text("rating", row -> row.assessment().words()));
    columns.add(text("why", row -> row.assessment().why()));
    columns.add(
        direction(
            "direction", row -> row.direction().orElseThrow().said().toUpperCase(Locale.ROOT)));
    columns.add(
        direction("convention", row -> row.direction().orElseThrow().word().convention().key()));
    columns.add(
        direction("compared with", row -> row.direction().orElseThrow().comparedWith().key()));
    comparators(report).forEach(benchmark -> columns.add(comparator(benchmark)));
    columns.add(text("commentary", row -> row.commentary().map(Commentary::text).orElse("")));
    columns.add(
        text("commentary state", row -> row.commentary().map(t -> t.state().key()).orElse("")));
    columns.add(
        text("parent", row -> row.indicator().parent().map(IndicatorCode::text).orElse("")));
    return columns;
  }

  private static CsvColumn text(String heading, Function<RowState, String> text) {
    return new CsvColumn(Inert.text(heading), row -> Inert.text(text.apply(row)));
  }

  private static CsvColumn direction(String heading, Function<RowState, String> text) {
    return text(heading, row -> row.direction().isEmpty() ? "" : text.apply(row));
  }

  private static List<Period> periods(Report report) {
    return report.sections().stream()
        .flatMap(section -> section.tables().stream())
        .flatMap(table -> table.columns().stream())
        .flatMap(column -> column.period().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** A number without grouping or sign of its unit, so that a spreadsheet can compute with it. */
  private static CsvColumn value(Period period) {
    return new CsvColumn(
        period.key(), row -> row.at(period).map(seen -> value(row, seen)).orElse(""));
  }

  private static String value(RowState row, Observation seen) {
    return ValuePrinter.displayed(seen.value(), row.indicator())
        .map(java.math.BigDecimal::toPlainString)
        .orElseGet(() -> Inert.text(seen.statusWord()));
  }

  private record Comparator(String name, String year) {}

  private static List<Comparator> comparators(Report report) {
    return report.sections().stream()
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> row.benchmarks().stream())
        .map(benchmark -> new Comparator(benchmark.comparator(), benchmark.year()))
        .distinct()
        .toList();
  }

  private static CsvColumn comparator(Comparator comparator) {
    return new CsvColumn(
        Inert.text(comparator.name() + " " + comparator.year()),
        row -> figure(row, comparator).map(found -> found.toPlainString()).orElse(""));
  }

  private static Optional<java.math.BigDecimal> figure(RowState row, Comparator comparator) {
    return row.benchmarks().stream()
        .filter(benchmark -> benchmark.comparator().equals(comparator.name()))
        .filter(benchmark -> benchmark.year().equals(comparator.year()))
        .map(Benchmark::value)
        .findFirst();
  }
}
