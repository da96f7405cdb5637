package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/** A figure over twelve months that its own months do not give. */
final class RollingTwelve implements Check {
  private static final Rule RULE = new Rule("rolling 12 months", Severity.BLOCKS);

  @Override
  public List<Finding> findings(Checked checked) {
    List<RowState> rolling =
        checked.rows().stream()
            .filter(row -> row.indicator().basis() == Basis.ROLLING_12_MONTHS)
            .toList();
    boolean hasRate = rolling.stream().anyMatch(row -> row.indicator().unit().isRate());
    Optional<PeopleRange> agreed = hasRate ? CountAndRate.agreedByAll(checked) : Optional.empty();
    return rolling.stream()
        .flatMap(
            row ->
                Titles.events(checked, row, other -> isShortOf(other.indicator(), row.indicator()))
                    .stream()
                    .flatMap(each -> findings(checked, row, each, agreed)))
        .toList();
  }

  private static boolean isShortOf(Indicator other, Indicator rolling) {
    Unit counted = rolling.unit().isRate() ? Unit.NUMBER : rolling.unit();
    return other.basis() == Basis.IN_PERIOD
        && other.unit() == counted
        && other.frequency() == rolling.frequency();
  }

  private static Stream<Finding> findings(
      Checked checked, RowState row, RowState each, Optional<PeopleRange> agreed) {
    return checked.numbers(row).entrySet().stream()
        .flatMap(
            one -> {
              Optional<PeopleRange> people =
                  row.indicator().unit().isRate()
                      ? given(checked, one.getKey()).or(() -> agreed)
                      : Optional.empty();
              return finding(row, each, one.getKey(), one.getValue(), people).stream();
            });
  }

  private static Optional<Finding> finding(
      RowState row, RowState each, Period period, BigDecimal number, Optional<PeopleRange> people) {
    List<Period> twelve =
        IntStream.range(0, 12 / period.months()).mapToObj(back -> period.plus(-back)).toList();
    BigDecimal rounding = Rounding.of(row, row.at(period).orElseThrow().value());
    Unit unit = row.indicator().unit();
    if (unit.isRate() && people.isEmpty()) {
      return Optional.empty();
    }
    return Bounds.of(each, twelve)
        .map(bounds -> people.map(range -> bounds.per(range, unit.factor())).orElse(bounds))
        .filter(bounds -> !bounds.allow(number, rounding))
        .map(bounds -> finding(row, each, period, bounds, people));
  }

  private static Optional<PeopleRange> given(Checked checked, Period period) {
    return checked
        .workspace()
        .populations()
        .during(period, AgeGroup.CHILDREN)
        .map(BigDecimal::valueOf)
        .map(people -> new PeopleRange(people, people));
  }

  private static Finding finding(
      RowState row, RowState each, Period period, Bounds bounds, Optional<PeopleRange> people) {
    String value = row.display(period);
    String of = people.map(range -> " for " + range.words() + " people").orElse("");
    return RULE.at(
        row.code(),
        period,
        "%s in %s, but its own twelve months (%s) give %s%s. Correct one of the rows."
            .formatted(value, period.title(), each.code(), bounds.words(row), of),
        value + ", not " + bounds.words(row));
  }
}
