package org.indicatorworkbench.domain.check;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** A value that stands alone, years away from all others of its row: another year was meant. */
final class OutOfOrder implements RowCheck {
  private static final Rule RULE = new Rule("period out of order", Severity.WARNS);
  private static final int YEARS = 2;

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    NavigableSet<Period> all =
        row.series().observations().keySet().stream()
            .filter(row.ratedAt()::isSameKindAs)
            .collect(Collectors.toCollection(TreeSet::new));
    if (all.size() < 3) {
      return Optional.empty();
    }
    return List.of(all.first(), all.last()).stream()
        .flatMap(
            period -> {
              Period nearest = period.equals(all.first()) ? all.higher(period) : all.lower(period);
              return isFar(period, nearest)
                  ? Optional.of(finding(row, period, nearest)).stream()
                  : Optional.<Finding>empty().stream();
            })
        .findFirst();
  }

  private static boolean isFar(Period one, Period other) {
    long years = Math.abs(one.end().getYear() - other.end().getYear());
    return years > (one.months() == 12 ? 2 * YEARS : YEARS);
  }

  private static Finding finding(RowState row, Period period, Period nearest) {
    return RULE.at(
        row.code(),
        period,
        "The value for %s stands alone; the next to it is of %s. Make sure of the year."
            .formatted(period.title(), nearest.title()),
        period.key() + " and " + nearest.key());
  }
}
