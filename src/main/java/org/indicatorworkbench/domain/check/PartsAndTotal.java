package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;

/**
 * Parts of a count that do not add up to it, or two ways to split it that do not add up to the
 * same.
 */
final class PartsAndTotal implements Check {
  private static final Rule RULE = new Rule("parts and total", Severity.BLOCKS);

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .filter(row -> row.indicator().unit() == Unit.NUMBER && !checked.parts(row).isEmpty())
        .flatMap(total -> findings(checked, total))
        .toList();
  }

  private static Stream<Finding> findings(Checked checked, RowState total) {
    List<Split> splits = Split.of(checked, total);
    TreeSet<Period> periods = new TreeSet<>(checked.shown(total).keySet());
    splits.stream()
        .flatMap(split -> split.parts().stream())
        .forEach(part -> periods.addAll(checked.shown(part).keySet()));
    return periods.stream()
        .flatMap(period -> finding(total, splits, checked.parts(total), period).stream());
  }

  private static Optional<Finding> finding(
      RowState total, List<Split> splits, List<RowState> parts, Period period) {
    Optional<BigDecimal> whole = number(total, period);
    List<String> sums = new ArrayList<>();
    TreeSet<BigDecimal> different = new TreeSet<>();
    whole.ifPresent(different::add);
    for (Split split : splits) {
      split
          .sum(period)
          .filter(sum -> whole.isEmpty() || sum.compareTo(whole.get()) != 0)
          .ifPresent(
              sum -> {
                different.add(sum);
                sums.add(split.name() + " add up to " + Unit.plain(sum, 0));
              });
    }
    for (RowState part : parts) {
      number(part, period)
          .filter(_ -> part.indicator().unit() == Unit.NUMBER)
          .filter(number -> whole.filter(all -> number.compareTo(all) > 0).isPresent())
          .ifPresent(
              number -> {
                different.add(number);
                sums.add("its part %s is %s".formatted(part.code(), part.display(period)));
              });
    }
    return different.size() < 2
        ? Optional.empty()
        : Optional.of(finding(total, period, whole.isPresent(), sums));
  }

  private static Optional<BigDecimal> number(RowState row, Period period) {
    return row.at(period).map(Observation::value).flatMap(value -> value.number(Unit.NUMBER));
  }

  private static Finding finding(
      RowState total, Period period, boolean hasTotal, List<String> sums) {
    String said =
        hasTotal
            ? "The total is %s in %s, but ".formatted(total.display(period), period.title())
            : "There is no total in %s, and ".formatted(period.title());
    String evidence = total.display(period) + "; " + String.join("; ", sums);
    return RULE.at(
        total.code(),
        period,
        said + String.join(" and ", sums) + ". Correct the figures that are wrong.",
        evidence);
  }
}
