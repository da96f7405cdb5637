package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Counts that together are a whole: by age, by sex, or any parts that make up their total in most
 * periods.
 *
 * @param name how a sentence calls them: "the age bands"
 */
record Split(String name, List<RowState> parts) {
  private static final Pattern GIRLS = Pattern.compile("(?i)\\b(girls?|females?|women)\\b");
  private static final Pattern BOYS = Pattern.compile("(?i)\\b(boys?|males?|men)\\b");

  /** The ways in which a count is split. */
  static List<Split> of(Checked checked, RowState total) {
    List<RowState> left =
        new ArrayList<>(
            checked.parts(total).stream()
                .filter(part -> part.indicator().unit() == Unit.NUMBER)
                .toList());
    List<Split> splits = new ArrayList<>();
    ages(left).ifPresent(splits::add);
    sexes(left).ifPresent(splits::add);
    splits.forEach(split -> left.removeAll(split.parts()));
    new Split("the parts", List.copyOf(left)).ifUsuallyWhole(checked, total).ifPresent(splits::add);
    return splits;
  }

  private static Optional<Split> ages(List<RowState> parts) {
    List<RowState> banded =
        parts.stream().filter(part -> AgeBand.in(part.indicator().title()).isPresent()).toList();
    List<AgeBand> bands =
        banded.stream().flatMap(part -> AgeBand.in(part.indicator().title()).stream()).toList();
    return AgeBand.coverAll(bands)
        ? Optional.of(new Split("the age bands", banded))
        : Optional.empty();
  }

  private static Optional<Split> sexes(List<RowState> parts) {
    List<RowState> girls = named(parts, GIRLS);
    List<RowState> boys = named(parts, BOYS);
    return girls.size() == 1 && boys.size() == 1
        ? Optional.of(new Split("girls and boys", List.of(girls.getFirst(), boys.getFirst())))
        : Optional.empty();
  }

  private static List<RowState> named(List<RowState> parts, Pattern pattern) {
    return parts.stream().filter(part -> pattern.matcher(part.indicator().title()).find()).toList();
  }

  private Optional<Split> ifUsuallyWhole(Checked checked, RowState total) {
    int whole = 0;
    int seen = 0;
    for (var one : checked.numbers(total).entrySet()) {
      Optional<BigDecimal> sum = parts.size() < 2 ? Optional.empty() : sum(one.getKey());
      seen += sum.isPresent() ? 1 : 0;
      whole += sum.filter(all -> all.compareTo(one.getValue()) == 0).isPresent() ? 1 : 0;
    }
    return whole > 0 && whole * 2 > seen ? Optional.of(this) : Optional.empty();
  }

  /** What the parts add up to; empty where one has no number. */
  Optional<BigDecimal> sum(Period period) {
    List<BigDecimal> numbers =
        parts.stream()
            .flatMap(part -> part.at(period).stream())
            .flatMap(seen -> seen.value().number(Unit.NUMBER).stream())
            .toList();
    return numbers.size() == parts.size()
        ? numbers.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }
}
