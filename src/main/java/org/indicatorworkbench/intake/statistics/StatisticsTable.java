package org.indicatorworkbench.intake.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.period.Period;

/** A file of official statistics: whatever the order of its columns, by their names. */
public final class StatisticsTable {
  /** What tells the place and the time of a row. */
  static final Set<String> GEOGRAPHY =
      Set.of(
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  private static final String NONE = "";

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<StatisticsRow> rows = new ArrayList<>();

  /**
   * @param headings of its columns, as written
   */
  public StatisticsTable(List<String> headings) {
    for (int at = 0; at < headings.size(); at++) {
      columns.putIfAbsent(normal(headings.get(at)), at);
    }
  }

  /** Adds a row of the file. */
  public void add(int line, List<String> cells) {
    rows.add(
        new StatisticsRow(
            line,
            place(cells),
            cell(cells, "time_period"),
            StatisticsYear.read(cell(cells, "time_period"), cell(cells, "time_identifier")),
            cells));
  }

  /** Every row, as the file has them. */
  public List<StatisticsRow> rows() {
    return List.copyOf(rows);
  }

  /** The years of its rows, in their order. */
  public SortedSet<Period> years() {
    return rows.stream()
        .flatMap(row -> row.year().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  boolean has(String column) {
    return columns.containsKey(normal(column));
  }

  /** The text of a cell, empty where there is no such column. */
  public String cell(StatisticsRow row, String column) {
    return Optional.ofNullable(columns.get(normal(column))).map(row::cell).orElse(NONE);
  }

  private Geography place(List<String> cells) {
    return new Geography(
        Geography.Level.read(cell(cells, "geographic_level")),
        cell(cells, "region_code"),
        cell(cells, "region_name"),
        Geography.codes(cell(cells, "old_la_code")),
        Geography.codes(cell(cells, "new_la_code")),
        cell(cells, "la_name"));
  }

  private String cell(List<String> cells, String column) {
    Integer at = columns.get(normal(column));
    return at == null || at >= cells.size() ? NONE : cells.get(at);
  }

  /** Capitals have changed between releases; nothing else tells {@code 1-10} from {@code 11-0}. */
  static String normal(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }
}
