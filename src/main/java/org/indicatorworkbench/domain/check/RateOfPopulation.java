package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/**
 * A rate that no whole number of children out of the known population gives, so that it is of
 * another population. Only rates printed so finely that not every number would do.
 */
final class RateOfPopulation implements Check {
  private static final Rule RULE = new Rule("rate of another population", Severity.WARNS);

  /** How much wider the steps between possible rates are than what rounding covers. */
  private static final BigDecimal FINE = BigDecimal.valueOf(8);

  /** Fewer rates than these fit some population or other by chance. */
  private static final int ENOUGH = 4;

  /** A rate in a period. */
  private record Printed(RowState row, Period period, BigDecimal rate) {
    BigDecimal rounding() {
      return Rounding.of(row, row.at(period).orElseThrow().value());
    }

    Unit unit() {
      return row.indicator().unit();
    }

    boolean isOf(BigDecimal people) {
      BigDecimal nearest = perOf(count(people).setScale(0, RoundingMode.HALF_UP), people);
      return nearest.subtract(rate).abs().compareTo(rounding()) <= 0;
    }

    BigDecimal count(BigDecimal people) {
      return rate.multiply(people).divide(unit().factor(), MathContext.DECIMAL64);
    }

    BigDecimal perOf(BigDecimal count, BigDecimal people) {
      return count.multiply(unit().factor()).divide(people, MathContext.DECIMAL64);
    }

    boolean isFine(BigDecimal people) {
      return perOf(BigDecimal.ONE, people).compareTo(rounding().multiply(FINE)) > 0;
    }
  }

  @Override
  public List<Finding> findings(Checked checked) {
    Map<PopulationKey, Long> all = checked.workspace().populations().all();
    return all.isEmpty() ? List.of() : findings(checked, printed(checked));
  }

  private static List<Finding> findings(Checked checked, List<Printed> printed) {
    Map<Period, List<Printed>> together =
        printed.stream().collect(Collectors.groupingBy(Printed::period));
    Map<Period, String> fits = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Printed one : printed) {
      nearest(checked, one.period())
          .filter(known -> isOfOthers(one, BigDecimal.valueOf(known.getValue())))
          .ifPresent(
              known -> {
                BigDecimal people = BigDecimal.valueOf(known.getValue());
                String fit =
                    fits.computeIfAbsent(
                        one.period(), period -> other(together.get(period), people));
                findings.add(finding(one, known.getKey(), people, fit));
              });
    }
    return findings;
  }

  private static boolean isOfOthers(Printed one, BigDecimal people) {
    return one.isFine(people) && !one.isOf(people);
  }

  private static List<Printed> printed(Checked checked) {
    return checked.rows().stream()
        .filter(row -> row.indicator().unit().isRate() && !CountAndRate.ofSomeAges(row))
        .flatMap(
            row ->
                checked.shown(row).entrySet().stream()
                    .filter(one -> one.getValue().value() instanceof Value.Figure)
                    .map(
                        one ->
                            new Printed(
                                row,
                                one.getKey(),
                                ((Value.Figure) one.getValue().value()).figure())))
        .toList();
  }

  /** The population of the period, else that of the period nearest to it. */
  private static Optional<Map.Entry<PopulationKey, Long>> nearest(Checked checked, Period period) {
    return checked.workspace().populations().all().entrySet().stream()
        .filter(known -> known.getKey().ageGroup().equals(AgeGroup.CHILDREN))
        .min(
            Comparator.comparing(
                    (Map.Entry<PopulationKey, Long> known) ->
                        !known.getKey().period().covers(period))
                .thenComparing(
                    known ->
                        Math.abs(
                            ChronoUnit.DAYS.between(known.getKey().period().end(), period.end())))
                .thenComparing(known -> known.getKey().period()));
  }

  private static Finding finding(Printed one, PopulationKey known, BigDecimal people, String fit) {
    BigDecimal fewer = one.count(people).setScale(0, RoundingMode.FLOOR);
    BigDecimal more = fewer.add(BigDecimal.ONE);
    String value = one.row().display(one.period());
    return RULE.at(
        one.row().code(),
        one.period(),
        ("%s is no whole number of children out of %s, the population given for %s: %s would be %s"
                + " and %s would be %s.%s Give the population of %s, or correct the rate.")
            .formatted(
                value,
                Unit.plain(people, 0),
                known.period().title(),
                Unit.plain(fewer, 0),
                print(one, one.perOf(fewer, people)),
                Unit.plain(more, 0),
                print(one, one.perOf(more, people)),
                fit,
                one.period().title()),
        value + " of " + Unit.plain(people, 0));
  }

  private static String print(Printed one, BigDecimal rate) {
    return one.unit().print(rate, one.row().indicator().decimals());
  }

  /** The population nearest to the known one that all rates of the period fit. */
  private static String other(List<Printed> printed, BigDecimal people) {
    List<Printed> fine = printed.stream().filter(rate -> rate.isFine(people)).toList();
    long known = people.longValueExact();
    return fine.size() < ENOUGH
        ? ""
        : LongStream.rangeClosed(1, known / 20)
            .flatMap(away -> LongStream.of(known - away, known + away))
            .filter(tried -> fine.stream().allMatch(rate -> rate.isOf(BigDecimal.valueOf(tried))))
            .boxed()
            .findFirst()
            .map(
                fits ->
                    " The %d rates of that period fit %s people."
                        .formatted(fine.size(), Unit.plain(BigDecimal.valueOf(fits), 0)))
            .orElse("");
  }
}
