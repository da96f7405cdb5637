package org.indicatorworkbench.intake.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.benchmark.Neighbours;

/**
 * The statistical neighbours of every authority, as the Department for Education publishes them: a
 * row an authority, its neighbours' codes from the closest on.
 */
public final class NeighbourTable {
  private static final int MOST = 20;

  /** An authority and the codes of its neighbours. */
  private record Row(int line, Authority authority, List<String> codes) {}

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param headings of its columns, in letters and digits only
   */
  public NeighbourTable(List<String> headings) {
    for (int at = 0; at < headings.size(); at++) {
      columns.putIfAbsent(headings.get(at), at);
    }
  }

  /** Whether a column of that heading, in letters and digits only, tells anything used here. */
  public static boolean isRead(String heading) {
    return heading.equals("oldlacode") || heading.equals("laname") || heading.matches("sn\\d+");
  }

  /** Adds a row of the file. */
  public void add(int line, List<String> cells) {
    List<String> codes = new ArrayList<>();
    for (int at = 1; at <= MOST; at++) {
      Optional.of(cell(cells, "sn" + at)).filter(code -> !code.isEmpty()).ifPresent(codes::add);
    }
    rows.add(new Row(line, new Authority(cell(cells, "oldlacode"), cell(cells, "laname")), codes));
  }

  /** Every authority that has a row. */
  public List<Authority> authorities() {
    return rows.stream().map(Row::authority).toList();
  }

  /** The neighbours of an authority; empty when it has no row, or nothing stands in it. */
  public Optional<Neighbours> of(Authority authority) {
    return row(is(authority.code()))
        .filter(row -> !row.codes().isEmpty())
        .map(
            row -> new Neighbours(row.authority(), row.codes().stream().map(this::named).toList()));
  }

  /** The line of an authority's row. */
  public Optional<Integer> line(Authority authority) {
    return row(is(authority.code())).map(Row::line);
  }

  private Authority named(String code) {
    return row(is(code)).map(Row::authority).orElseGet(() -> new Authority(code, code));
  }

  private static Predicate<Row> is(String code) {
    return row -> row.authority().code().equals(code);
  }

  private Optional<Row> row(Predicate<Row> which) {
    return rows.stream().filter(which).findFirst();
  }

  private String cell(List<String> cells, String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }
}
