package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.indicatorworkbench.domain.period.PeriodReader;

/** What the cells of a row mean when they are read as headings. */
public final class Header {
  private final List<String> headings;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final List<Integer> periods = new ArrayList<>();
  private final List<Integer> unknown = new ArrayList<>();

  private Header(List<String> headings) {
    this.headings = List.copyOf(headings);
    for (int at = 0; at < headings.size(); at++) {
      place(headings.get(at), at);
    }
  }

  /** Reads headings; of two columns with one meaning the first counts. */
  public static Header of(List<String> headings) {
    return new Header(headings);
  }

  private void place(String heading, int at) {
    Optional<Column> column = Column.of(heading);
    if (column.isPresent()) {
      columns.putIfAbsent(column.get(), at);
    } else if (PeriodReader.find(heading, Optional.empty()).isPresent()) {
      periods.add(at);
    } else if (!heading.isEmpty()) {
      unknown.add(at);
    }
  }

  /** Whether there is a column of that meaning. */
  public boolean has(Column column) {
    return columns.containsKey(column);
  }

  /** Where the column of that meaning stands. */
  OptionalInt place(Column column) {
    Integer at = columns.get(column);
    return at == null ? OptionalInt.empty() : OptionalInt.of(at);
  }

  /** The places of headings that read as periods. */
  List<Integer> periods() {
    return periods;
  }

  /** The places of headings that mean nothing to the workbench. */
  List<Integer> unknown() {
    return unknown;
  }

  /** How many headings mean something. */
  public int known() {
    return columns.size() + periods.size();
  }

  /** The headings as written. */
  List<String> headings() {
    return headings;
  }

  /** The heading of a place as written, or its number where it has none. */
  String heading(int at) {
    return at < headings.size() && !headings.get(at).isEmpty()
        ? headings.get(at)
        : "column " + (at + 1);
  }

  /** The headings in the form in which they are compared. */
  Set<String> normalised() {
    Set<String> names = new TreeSet<>();
    headings.forEach(heading -> names.add(Column.normal(heading)));
    return names;
  }
}
