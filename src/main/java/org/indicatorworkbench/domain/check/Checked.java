package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What checks look at: a workspace, the period that is about to be published, and its rows. Used by
 * one thread.
 */
public final class Checked {
  /** How many periods a paper shows at most: the one asked for and a year of months before it. */
  static final int PERIODS = 13;

  private final Workspace workspace;
  private final Period asked;
  private final List<RowState> rows;
  private final Map<IndicatorCode, List<RowState>> parts;
  private final Map<IndicatorCode, List<String>> stems = new HashMap<>();

  private Checked(Workspace workspace, Period asked) {
    this.workspace = workspace;
    this.asked = asked;
    rows = RowDeriver.all(workspace, asked);
    parts =
        rows.stream()
            .filter(row -> row.indicator().parent().isPresent())
            .collect(Collectors.groupingBy(row -> row.indicator().parent().get()));
  }

  /** The tables of a period. */
  public static Checked of(Workspace workspace, Period asked) {
    return new Checked(workspace, asked);
  }

  Workspace workspace() {
    return workspace;
  }

  Period asked() {
    return asked;
  }

  /** In catalogue order, without those that are no longer reported. */
  List<RowState> rows() {
    return rows;
  }

  /** The rows that are parts of one. */
  List<RowState> parts(RowState row) {
    return parts.getOrDefault(row.code(), List.of());
  }

  /** What the title of a row speaks of; see {@link Titles#stem}. */
  List<String> stem(RowState row) {
    return stems.computeIfAbsent(row.code(), _ -> Titles.stem(row.indicator().title()));
  }

  /** What stands in the periods that a paper shows of a row. */
  NavigableMap<Period, Observation> shown(RowState row) {
    Period last = row.ratedAt();
    NavigableMap<Period, Observation> shown = new TreeMap<>();
    row.series()
        .observations()
        .subMap(last.plus(1 - PERIODS), true, last, true)
        .forEach(
            (period, seen) -> {
              if (period.isSameKindAs(last)) {
                shown.put(period, seen);
              }
            });
    return shown;
  }

  /** The exact numbers among them. */
  NavigableMap<Period, BigDecimal> numbers(RowState row) {
    NavigableMap<Period, BigDecimal> numbers = new TreeMap<>();
    shown(row)
        .forEach(
            (period, seen) ->
                seen.value()
                    .number(row.indicator().unit())
                    .ifPresent(number -> numbers.put(period, number)));
    return numbers;
  }
}
