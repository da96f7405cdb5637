package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;

/** A comparator's figure of another order of size: of another unit, or a count of a larger area. */
final class BenchmarkUnit implements RowCheck {
  private static final Rule RULE = new Rule("benchmark of another unit", Severity.WARNS);
  private static final BigDecimal TIMES = BigDecimal.TEN;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    Collection<BigDecimal> numbers =
        checked.numbers(row).values().stream().filter(number -> number.signum() > 0).toList();
    List<Benchmark> strange =
        row.benchmarks().stream()
            .filter(benchmark -> benchmark.value().signum() > 0)
            .filter(benchmark -> isStrange(row, numbers, benchmark.value()))
            .toList();
    return strange.isEmpty() ? Optional.empty() : Optional.of(finding(row, strange));
  }

  private static boolean isStrange(RowState row, Collection<BigDecimal> numbers, BigDecimal value) {
    if (row.indicator().unit() == Unit.PERCENTAGE) {
      return value.compareTo(ALL) > 0
          || value.compareTo(BigDecimal.ONE) < 0 && allFarAbove(numbers, value);
    }
    return allFarAbove(numbers, value) || allFarBelow(numbers, value);
  }

  /** Whether all numbers are far above a value. */
  private static boolean allFarAbove(Collection<BigDecimal> numbers, BigDecimal value) {
    return !numbers.isEmpty() && numbers.stream().allMatch(number -> isFar(number, value));
  }

  private static boolean allFarBelow(Collection<BigDecimal> numbers, BigDecimal value) {
    return !numbers.isEmpty() && numbers.stream().allMatch(number -> isFar(value, number));
  }

  private static boolean isFar(BigDecimal large, BigDecimal small) {
    return large.compareTo(small.multiply(TIMES)) >= 0;
  }

  private static Finding finding(RowState row, List<Benchmark> strange) {
    String said =
        String.join(
            ", ", strange.stream().map(one -> one.comparator() + " " + row.display(one)).toList());
    String cure =
        row.indicator().unit() == Unit.NUMBER
            ? "A count of another area compares only as a rate; take it out, or give a rate."
            : "Make sure that they have the row's unit, " + row.indicator().unit().key() + ".";
    return RULE.about(
        row.code(),
        "%s beside %s: more than ten times apart. %s"
            .formatted(said, row.display(row.ratedAt()), cure),
        said);
  }
}
