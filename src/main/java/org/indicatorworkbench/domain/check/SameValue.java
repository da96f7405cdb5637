package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/**
 * The figure that is about to be published was already published twice or more: the source may not
 * have been refreshed. What often stays by itself is left out: 0, 100 % and counts under five.
 */
final class SameValue implements RowCheck {
  private static final Rule RULE = new Rule("same value", Severity.WARNS);
  private static final int TOO_MANY = 3;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final BigDecimal FEW = BigDecimal.valueOf(5);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    NavigableMap<Period, BigDecimal> numbers = checked.numbers(row);
    Map.Entry<Period, BigDecimal> last = numbers.lastEntry();
    if (last == null || !last.getKey().equals(row.ratedAt()) || often(row, last.getValue())) {
      return Optional.empty();
    }
    Period first = last.getKey();
    int count = 1;
    while (isSame(numbers.get(first.plus(-1)), last.getValue())) {
      first = first.plus(-1);
      count++;
    }
    return count < TOO_MANY ? Optional.empty() : Optional.of(finding(row, first, count));
  }

  private static boolean often(RowState row, BigDecimal number) {
    Unit unit = row.indicator().unit();
    return number.signum() == 0
        || unit == Unit.PERCENTAGE && number.compareTo(ALL) == 0
        || unit == Unit.NUMBER && number.compareTo(FEW) < 0;
  }

  private static boolean isSame(BigDecimal before, BigDecimal number) {
    return before != null && before.compareTo(number) == 0;
  }

  private static Finding finding(RowState row, Period first, int count) {
    String value = row.display(row.ratedAt());
    return RULE.at(
        row.code(),
        row.ratedAt(),
        "%s in %d periods running, %s to %s. Make sure that the source was refreshed."
            .formatted(value, count, first.title(), row.ratedAt().title()),
        value + " since " + first.key());
  }
}
