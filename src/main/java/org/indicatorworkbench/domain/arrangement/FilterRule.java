package org.indicatorworkbench.domain.arrangement;

import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.view.RowFilter;

/** Whether a filter lets a row through. */
public final class FilterRule {
  private FilterRule() {}

  /**
   * @param changed the indicators that were changed since the day that the filter names, if it does
   */
  public static boolean holds(RowFilter filter, RowState row, Set<IndicatorCode> changed) {
    return isAmong(filter.ratings(), row.rag())
        && isAmong(filter.sections(), row.section())
        && isAmong(filter.owners(), row.indicator().owner())
        && filter.conditions().stream().allMatch(condition -> holds(condition, row))
        && (filter.changedSince().isEmpty() || changed.contains(row.code()));
  }

  private static <T> boolean isAmong(Set<T> asked, T has) {
    return asked.isEmpty() || asked.contains(has);
  }

  private static boolean holds(RowFilter.Condition condition, RowState row) {
    return switch (condition) {
      case MISSING_VALUE -> value(row).filter(seen -> seen != Value.Special.PENDING).isEmpty();
      case NO_COMMENTARY -> row.commentary().isEmpty();
      case MOVED -> row.onPrevious().filter(by -> by.absolute().signum() != 0).isPresent();
    };
  }

  private static Optional<Value> value(RowState row) {
    return row.at(row.ratedAt()).map(seen -> seen.value());
  }
}
