package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/**
 * A count and its rate, and the population that they imply in each period.
 *
 * @param people by period, where both have a number
 */
record CountAndRate(RowState count, RowState rate, NavigableMap<Period, PeopleRange> people) {
  private static final int ENOUGH = 3;

  /** Every rate of a table that stands beside its count. */
  static Stream<CountAndRate> in(Checked checked) {
    return checked.rows().stream()
        .filter(row -> row.indicator().unit().isRate())
        .flatMap(
            rate ->
                Titles.same(checked, rate, other -> isCountOf(other, rate))
                    .map(count -> new CountAndRate(count, rate, people(checked, count, rate)))
                    .stream());
  }

  private static boolean isCountOf(RowState other, RowState rate) {
    return other.indicator().unit() == Unit.NUMBER
        && other.indicator().basis() == rate.indicator().basis()
        && other.indicator().frequency() == rate.indicator().frequency();
  }

  private static NavigableMap<Period, PeopleRange> people(
      Checked checked, RowState count, RowState rate) {
    NavigableMap<Period, PeopleRange> people = new TreeMap<>();
    NavigableMap<Period, BigDecimal> counts = checked.numbers(count);
    checked
        .shown(rate)
        .forEach(
            (period, seen) -> {
              if (seen.value() instanceof Value.Figure figure && counts.containsKey(period)) {
                PeopleRange.of(
                        counts.get(period),
                        figure.figure(),
                        Rounding.of(rate, figure),
                        rate.indicator().unit())
                    .ifPresent(range -> people.put(period, range));
              }
            });
    return people;
  }

  /**
   * The people that most periods agree on, by the periods that do; empty where fewer than three, or
   * not the most of them, agree.
   */
  Optional<Map<Period, PeopleRange>> agreed() {
    return people.values().stream()
        .map(PeopleRange::low)
        .map(this::holding)
        .max(Comparator.comparing(Map::size))
        .filter(most -> most.size() >= ENOUGH && most.size() * 2 > people.size());
  }

  private Map<Period, PeopleRange> holding(BigDecimal number) {
    Map<Period, PeopleRange> holding = new TreeMap<>(people);
    holding.values().removeIf(range -> !range.holds(number));
    return holding;
  }

  /** Whether a period before or after it implies the same, as when a new population is in use. */
  boolean isShared(Period period) {
    return Stream.of(people.lowerEntry(period), people.higherEntry(period))
        .anyMatch(near -> near != null && near.getValue().overlaps(people.get(period)));
  }

  /** What all rates of children in a table agree on. */
  static Optional<PeopleRange> agreedByAll(Checked checked) {
    List<PeopleRange> all =
        in(checked)
            .filter(pair -> !ofSomeAges(pair.rate()))
            .flatMap(pair -> pair.agreed().stream())
            .map(agreed -> PeopleRange.common(agreed.values()))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(PeopleRange.common(all))
            .filter(common -> common.low().compareTo(common.high()) <= 0);
  }

  /** Whether a rate says that it is of other people than all children. */
  static boolean ofSomeAges(RowState rate) {
    return rate.indicator().title().matches("(?i).*\\bper [\\d,]+.*\\b(aged|adults)\\b.*");
  }
}
