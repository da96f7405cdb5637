package org.indicatorworkbench.intake.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;

/**
 * How one release publishes a measure: in which rows, and in which column, or as the sum of which.
 *
 * @param filters what has to stand in which column
 * @param value the column of the figure; empty where it has to be computed
 * @param parts the columns that add up to the numerator
 * @param whole the column of the denominator; beside a column of the figure it only has to be
 *     there, because it tells one file from another
 */
public record MeasureForm(
    PublishedMeasure measure,
    Map<String, String> filters,
    Optional<String> value,
    List<String> parts,
    Optional<String> whole) {
  /** Digits after the point of what is computed here; published figures keep their own. */
  private static final int DECIMALS = 2;

  public MeasureForm {
    filters = Map.copyOf(filters);
    parts = List.copyOf(parts);
  }

  /** Whether a file publishes it in this way. */
  boolean isIn(StatisticsTable table) {
    return columns().allMatch(table::has)
        && (filters.isEmpty() || table.rows().stream().anyMatch(row -> isAbout(table, row)));
  }

  /** Every column that it is read from. */
  Stream<String> columns() {
    return Stream.of(filters.keySet().stream(), value.stream(), parts.stream(), whole.stream())
        .flatMap(columns -> columns);
  }

  /** The rows of the file that are about it. */
  public List<StatisticsRow> rows(StatisticsTable table) {
    return table.rows().stream().filter(row -> isAbout(table, row)).toList();
  }

  private boolean isAbout(StatisticsTable table, StatisticsRow row) {
    return filters.entrySet().stream()
        .allMatch(filter -> table.cell(row, filter.getKey()).equalsIgnoreCase(filter.getValue()));
  }

  /** What one of those rows says. */
  public Figure read(StatisticsTable table, StatisticsRow row) {
    return value
        .map(column -> Figure.read(table.cell(row, column)))
        .orElseGet(() -> sum(table, row));
  }

  private Figure sum(StatisticsTable table, StatisticsRow row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String column : parts) {
      switch (Figure.read(table.cell(row, column))) {
        case Figure.Known part -> sum = sum.add(part.number());
        case Figure.Absent absent -> {
          return new Figure.Absent(
              "%s, which has to be summed, is %s".formatted(column, absent.why()),
              absent.isOfNoPlace());
        }
      }
    }
    BigDecimal counted = sum;
    return whole
        .map(column -> share(counted, Figure.read(table.cell(row, column))))
        .orElseGet(() -> new Figure.Known(counted));
  }

  private Figure share(BigDecimal sum, Figure denominator) {
    return switch (denominator) {
      case Figure.Absent absent -> absent;
      case Figure.Known all when all.number().signum() == 0 ->
          new Figure.Absent("there were none to be counted");
      case Figure.Known all ->
          new Figure.Known(
              sum.multiply(measure.unit().factor())
                  .divide(all.number(), DECIMALS, RoundingMode.HALF_UP));
    };
  }
}
