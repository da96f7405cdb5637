package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;

/** A year-to-date figure that its own months or quarters do not give. */
final class YearToDate implements Check {
  private static final Rule RULE = new Rule("year to date", Severity.BLOCKS);
  private static final int APRIL = 4;

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
              return Bounds.of(each, sinceApril(period)).stream()
                  .filter(bounds -> !bounds.allow(one.getValue(), Rounding.of(row, seen.value())))
                  .map(bounds -> finding(row, each, period, bounds));
            });
  }

  private static List<Period> sinceApril(Period last) {
    List<Period> periods = new ArrayList<>(List.of(last));
    while (periods.getFirst().start().getMonthValue() != APRIL && periods.size() < 12) {
      periods.addFirst(periods.getFirst().plus(-1));
    }
    return periods;
  }

  private static Finding finding(RowState row, RowState each, Period period, Bounds bounds) {
    String value = row.display(period);
    return RULE.at(
        row.code(),
        period,
        "%s to date in %s, but its own periods since April (%s) give %s. Correct one of the rows."
            .formatted(value, period.title(), each.code(), bounds.words(row)),
        value + ", not " + bounds.words(row));
  }
}
