package org.indicatorworkbench.ui.grid;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.ValuePrinter;

/** Says what the small line of a row shows. */
final class TrendWords {
  private static final int PERIODS = 13;

  private TrendWords() {}

  /** Its ends and extremes, such as "trend from June 2022 to June 2023: 87% to 90%, …". */
  static String of(RowState row) {
    NavigableMap<Period, BigDecimal> numbers = new TreeMap<>();
    row.series()
        .observations()
        .subMap(row.ratedAt().plus(1 - PERIODS), true, row.ratedAt(), true)
        .forEach(
            (period, seen) ->
                ValuePrinter.displayed(seen.value(), row.indicator())
                    .ifPresent(number -> numbers.put(period, number)));
    if (numbers.isEmpty()) {
      return "trend: no values";
    }
    Comparator<Map.Entry<Period, BigDecimal>> byNumber = Map.Entry.comparingByValue();
    Period lowest = numbers.entrySet().stream().min(byNumber).orElseThrow().getKey();
    Period highest = numbers.entrySet().stream().max(byNumber).orElseThrow().getKey();
    return "trend from %s to %s: %s to %s, lowest %s, highest %s"
        .formatted(
            numbers.firstKey().title(),
            numbers.lastKey().title(),
            row.display(numbers.firstKey()),
            row.display(numbers.lastKey()),
            row.display(lowest),
            row.display(highest));
  }
}
