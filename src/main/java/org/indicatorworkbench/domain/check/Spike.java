package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/**
 * A jump far beyond those of the periods before it, about which the row has no commentary. Far is
 * more than 3.267 times the mean jump, the limit of a chart of moving ranges.
 */
final class Spike implements RowCheck {
  private static final Rule RULE = new Rule("spike without commentary", Severity.WARNS);
  private static final BigDecimal FAR = new BigDecimal("3.267");
  private static final int ENOUGH = 6;

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    NavigableMap<Period, BigDecimal> numbers = checked.numbers(row);
    boolean isNow = !numbers.isEmpty() && numbers.lastKey().equals(row.ratedAt());
    if (row.commentary().isPresent() || !isNow) {
      return Optional.empty();
    }
    List<BigDecimal> jumps = jumps(numbers);
    if (jumps.size() <= ENOUGH) {
      return Optional.empty();
    }
    List<BigDecimal> before = jumps.subList(0, jumps.size() - 1);
    BigDecimal usual =
        before.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(before.size()), MathContext.DECIMAL64);
    boolean isSeen =
        !row.display(numbers.lowerKey(row.ratedAt())).equals(row.display(row.ratedAt()));
    return isSeen && usual.signum() > 0 && jumps.getLast().compareTo(usual.multiply(FAR)) > 0
        ? Optional.of(finding(row, numbers, usual))
        : Optional.empty();
  }

  private static List<BigDecimal> jumps(NavigableMap<Period, BigDecimal> numbers) {
    List<BigDecimal> values = List.copyOf(numbers.values());
    List<BigDecimal> jumps = new ArrayList<>();
    for (int at = 1; at < values.size(); at++) {
      jumps.add(values.get(at).subtract(values.get(at - 1)).abs());
    }
    return jumps;
  }

  private static Finding finding(
      RowState row, NavigableMap<Period, BigDecimal> numbers, BigDecimal usual) {
    Period now = row.ratedAt();
    Period then = numbers.lowerKey(now);
    int decimals = row.indicator().decimals();
    String values = row.display(then) + " to " + row.display(now);
    return RULE.at(
        row.code(),
        now,
        ("%s since %s; a usual change is %s, and the row has no commentary for %s. Check the figure"
                + " and say what happened.")
            .formatted(
                values,
                then.title(),
                row.indicator().unit().printGap(usual, Math.max(decimals, 1)),
                row.asked().title()),
        values);
  }
}
