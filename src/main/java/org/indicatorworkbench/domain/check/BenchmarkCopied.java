package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.row.RowState;

/**
 * A comparator's figure that the neighbouring row has too, digit for digit: it slipped by a line.
 * Rows of the same thing on another basis may share theirs.
 */
final class BenchmarkCopied implements Check {
  private static final Rule RULE = new Rule("benchmark of the next row", Severity.WARNS);

  /** A figure of fewer digits may be that of both rows. */
  private static final int DIGITS = 3;

  @Override
  public List<Finding> findings(Checked checked) {
    List<Finding> findings = new ArrayList<>();
    List<RowState> rows = checked.rows();
    for (int at = 0; at + 1 < rows.size(); at++) {
      finding(checked, rows.get(at), rows.get(at + 1)).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> finding(Checked checked, RowState one, RowState next) {
    if (one.benchmarks().isEmpty()) {
      return Optional.empty();
    }
    boolean isSameThing =
        checked.stem(one).equals(checked.stem(next))
            || next.indicator().parent().equals(Optional.of(one.code()));
    return isSameThing
        ? Optional.empty()
        : one.benchmarks().stream()
            .filter(benchmark -> benchmark.value().precision() >= DIGITS)
            .filter(benchmark -> next.benchmarks().stream().anyMatch(benchmark::equals))
            .findFirst()
            .map(benchmark -> finding(one, next, benchmark));
  }

  private static Finding finding(RowState one, RowState next, Benchmark benchmark) {
    return RULE.about(
        one.code(),
        "%s, %s has %s here and in the next row, %s. Make sure that it did not slip by a line."
            .formatted(
                benchmark.comparator(), benchmark.year(), one.display(benchmark), next.code()),
        benchmark.comparator() + " " + one.display(benchmark) + " as " + next.code());
  }
}
