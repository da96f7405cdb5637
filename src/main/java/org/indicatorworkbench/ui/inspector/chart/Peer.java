package org.indicatorworkbench.ui.inspector.chart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The latest figure of a comparator.
 *
 * @param year the year it speaks of
 * @param display the figure as tables print it
 */
public record Peer(String name, String year, BigDecimal value, String display) {
  private static final BigDecimal REACH = new BigDecimal("1.5");

  static List<Peer> latestOf(RowState row) {
    return row.benchmarks().stream()
        .map(Benchmark::comparator)
        .distinct()
        .flatMap(name -> row.benchmark(name).stream())
        .map(it -> new Peer(it.comparator(), it.year(), it.value(), row.display(it)))
        .sorted(Comparator.comparing(Peer::value).reversed())
        .toList();
  }

  /** Name, figure and year: "England 21.5% (2021-22)". */
  public String phrase() {
    return name + " " + display + " (" + year + ")";
  }

  /**
   * Whether the figure can be drawn on one scale with the row's own numbers: no further from them
   * than one and a half times their spread, or a fifth of their size where they hardly differ.
   */
  boolean isNear(Collection<BigDecimal> own) {
    if (own.isEmpty()) {
      return true;
    }
    BigDecimal least = own.stream().min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most = own.stream().max(Comparator.naturalOrder()).orElseThrow();
    BigDecimal size = least.abs().max(most.abs()).movePointLeft(1).multiply(BigDecimal.TWO);
    BigDecimal room = most.subtract(least).max(size).multiply(REACH);
    return value.compareTo(least.subtract(room)) >= 0 && value.compareTo(most.add(room)) <= 0;
  }
}
