package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the figures of comparators, long or with a column a comparator. */
final class BenchmarkReader {
  static final Set<Column> WIDE_COLUMNS =
      Set.of(Column.CODE, Column.SECTION, Column.INDICATOR, Column.YEAR);
  static final Set<Column> LONG_COLUMNS =
      Set.of(
          Column.CODE,
          Column.SECTION,
          Column.INDICATOR,
          Column.YEAR,
          Column.COMPARATOR,
          Column.VALUE);

  private BenchmarkReader() {}

  static Content readLong(List<Fields> rows, Rejections rejections) {
    List<BenchmarkRow> benchmarks = new ArrayList<>();
    for (Fields fields : rows) {
      RefReader.read(fields, rejections)
          .ifPresent(
              ref ->
                  benchmarks.add(
                      new BenchmarkRow(
                          fields.line(),
                          ref,
                          fields.cell(Column.COMPARATOR),
                          fields.cell(Column.YEAR),
                          fields.cell(Column.VALUE))));
    }
    return new Content.Benchmarks(benchmarks);
  }

  static Content readWide(List<Fields> rows, Rejections rejections) {
    List<BenchmarkRow> benchmarks = new ArrayList<>();
    for (Fields fields : rows) {
      RefReader.read(fields, rejections)
          .ifPresent(
              ref ->
                  fields.header().unknown().forEach(at -> benchmarks.add(wide(fields, ref, at))));
    }
    return new Content.Benchmarks(benchmarks);
  }

  private static BenchmarkRow wide(Fields fields, IndicatorRef ref, int at) {
    Cell value = fields.cell(at);
    return new BenchmarkRow(
        fields.line(),
        ref,
        new Cell(value.column(), value.column()),
        fields.cell(Column.YEAR),
        value);
  }
}
