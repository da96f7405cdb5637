package org.indicatorworkbench.domain.view;

import java.util.HashSet;
import java.util.Set;

/**
 * A way to look at the table, which can be saved under a name.
 *
 * @param periods how many periods have a column
 * @param columns which other columns are shown; code, title, trend and rating always are
 * @param filter which rows
 * @param sort their order inside a group
 * @param grouping their groups
 */
public record View(
    PeriodWindow periods,
    Set<ColumnGroup> columns,
    RowFilter filter,
    Sort sort,
    Grouping grouping) {
  /** The view of a user who has chosen nothing. */
  public static final View STANDARD =
      new View(
          PeriodWindow.ALL,
          Set.of(
              ColumnGroup.TARGET,
              ColumnGroup.DIRECTION,
              ColumnGroup.SPC,
              ColumnGroup.CHANGES,
              ColumnGroup.COMPARATORS),
          RowFilter.ALL,
          Sort.CATALOGUE,
          Grouping.SECTION);

  public View {
    columns = Set.copyOf(columns);
  }

  /** The same with other periods. */
  public View with(PeriodWindow window) {
    return new View(window, columns, filter, sort, grouping);
  }

  /** The same with those columns, or without them. */
  public View with(ColumnGroup group, boolean shown) {
    Set<ColumnGroup> next = new HashSet<>(columns);
    if (shown) {
      next.add(group);
    } else {
      next.remove(group);
    }
    return new View(periods, next, filter, sort, grouping);
  }

  /** The same with other rows. */
  public View with(RowFilter other) {
    return new View(periods, columns, other, sort, grouping);
  }

  /** The same in another order. */
  public View with(Sort other) {
    return new View(periods, columns, filter, other, grouping);
  }

  /** The same in other groups. */
  public View with(Grouping other) {
    return new View(periods, columns, filter, sort, other);
  }

  /** Whether both show the same rows in the same places, whatever the columns. */
  public boolean hasRowsOf(View other) {
    return filter.equals(other.filter) && sort.equals(other.sort) && grouping == other.grouping;
  }
}
