package org.indicatorworkbench.domain.check;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.period.YearStart;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;

/** A year-to-date figure that its own months or quarters do not give. */
final class YearToDate implements Check {
  private static final Rule RULE = new Rule("year to date", Severity.BLOCKS);

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .filter(row -> row.indicator().basis() == Basis.YEAR_TO_DATE)
        .flatMap(
            row ->
                Titles.same(checked, row, other -> isShortOf(other.indicator(), row.indicator()))
                    .stream()
                    .flatMap(each -> findings(checked, row, each)))
        .toList();
  }

  private static boolean isShortOf(Indicator other, Indicator toDate) {
    return other.basis() == Basis.IN_PERIOD
        && other.unit() == toDate.unit()
        && other.frequency() == toDate.frequency();
  }

  private static Stream<Finding> findings(Checked checked, RowState row, RowState each) {
    return checked.numbers(row).entrySet().stream()
        .flatMap(
            one -> {
              Period period = one.getKey();
              Observation seen = row.at(period).orElseThrow();
              return Bounds.of(each, toDate(period)).stream()
                  .filter(bounds -> !bounds.allow(one.getValue(), Rounding.of(row, seen.value())))
                  .map(bounds -> finding(row, each, period, bounds));
            });
  }

  private static List<Period> toDate(Period last) {
    Period first = YearStart.of(last);
    return Stream.iterate(first, period -> period.compareTo(last) <= 0, period -> period.plus(1))
        .toList();
  }

  private static Finding finding(RowState row, RowState each, Period period, Bounds bounds) {
    String value = row.display(period);
    return RULE.at(
        row.code(),
        period,
        "%s to date in %s, but its own periods from %s on (%s) give %s. Correct one of the rows."
            .formatted(
                value,
                period.title(),
                YearStart.of(period).title(),
                each.code(),
                bounds.words(row)),
        value + ", not " + bounds.words(row));
  }
}
