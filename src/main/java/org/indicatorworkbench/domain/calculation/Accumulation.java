package org.indicatorworkbench.domain.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/**
 * What happened in several periods, made one figure: counts add up, ratios are the sum of their
 * numerators over that of their denominators. Nothing is made of a stretch with a gap.
 *
 * @param first of the periods
 * @param last of them, of the same kind
 */
record Accumulation(RowState row, Period first, Period last) {
  /** Up to how many figures a formula prints one by one. */
  private static final int MOST_PRINTED = 4;

  Calculated sum() {
    List<Period> periods =
        Stream.iterate(first, at -> at.compareTo(last) <= 0, at -> at.plus(1)).toList();
    List<Value> values = new ArrayList<>();
    periods.forEach(period -> value(period).ifPresent(values::add));
    if (values.size() < periods.size()) {
      return new Calculated.NotGiven(missing(periods.size() - values.size(), periods.size()));
    }
    Unit unit = row.indicator().unit();
    return unit.addsUp() ? added(values) : divided(values);
  }

  /** A value that stands, also a ratio of nothing to nothing, which adds nothing to a sum. */
  private Optional<Value> value(Period period) {
    Unit unit = row.indicator().unit();
    return row.at(period)
        .map(seen -> seen.value())
        .filter(
            value ->
                value.number(unit).isPresent() || !unit.addsUp() && value instanceof Value.Ratio);
  }

  private Calculated added(List<Value> values) {
    Unit unit = row.indicator().unit();
    List<BigDecimal> numbers =
        values.stream().flatMap(value -> value.number(unit).stream()).toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String formula =
        numbers.size() <= MOST_PRINTED
            ? numbers.stream().map(this::print).collect(Collectors.joining(" + "))
            : numbers.size() + " figures added up";
    return new Calculated.Figure(sum, print(sum), formula + ", " + span());
  }

  private Calculated divided(List<Value> values) {
    Optional<Value.Ratio> sum = Value.Ratio.sum(values);
    if (sum.isEmpty()) {
      long without = values.stream().filter(value -> !(value instanceof Value.Ratio)).count();
      return new Calculated.NotGiven(
          "%d of %d figures %s no numerator and denominator"
              .formatted(without, values.size(), without == 1 ? "has" : "have"));
    }
    String formula = Told.parts(sum.get()) + ", numerators and denominators added up, " + span();
    return sum.get()
        .number(row.indicator().unit())
        .<Calculated>map(number -> new Calculated.Figure(number, print(number), formula))
        .orElseGet(() -> new Calculated.NotGiven("the denominators add up to 0, " + span()));
  }

  private String print(BigDecimal number) {
    return row.indicator().unit().print(number, row.indicator().decimals());
  }

  private String span() {
    return first.equals(last) ? last.title() : first.title() + " to " + last.title();
  }

  private String missing(int gaps, int all) {
    Frequency frequency = last.frequency();
    String noun = all == 1 ? frequency.key() : frequency.key() + "s";
    return "%d of %d %s %s missing, %s"
        .formatted(gaps, all, noun, gaps == 1 ? "is" : "are", span());
  }
}
