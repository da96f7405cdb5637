package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;

/** A count and a rate that cannot both be right: the population they imply is nobody else's. */
final class ImpliedPopulation implements Check {
  private static final Rule RULE = new Rule("implied population", Severity.BLOCKS);

  @Override
  public List<Finding> findings(Checked checked) {
    return CountAndRate.in(checked).flatMap(pair -> findings(checked, pair).stream()).toList();
  }

  private static List<Finding> findings(Checked checked, CountAndRate pair) {
    return pair.agreed()
        .map(
            agreed ->
                pair.people().keySet().stream()
                    .filter(period -> !agreed.containsKey(period) && !pair.isShared(period))
                    .filter(period -> !isGiven(checked, pair, period))
                    .map(period -> finding(pair, agreed, period))
                    .toList())
        .orElse(List.of());
  }

  /** Whether the workspace knows of just such a population. */
  private static boolean isGiven(Checked checked, CountAndRate pair, Period period) {
    return !CountAndRate.ofSomeAges(pair.rate())
        && checked
            .workspace()
            .populations()
            .during(period, AgeGroup.CHILDREN)
            .filter(people -> pair.people().get(period).holds(BigDecimal.valueOf(people)))
            .isPresent();
  }

  private static Finding finding(
      CountAndRate pair, Map<Period, PeopleRange> agreed, Period period) {
    PeopleRange usual = PeopleRange.common(agreed.values());
    BigDecimal count =
        pair.count().at(period).flatMap(seen -> seen.value().number(Unit.NUMBER)).orElseThrow();
    BigDecimal rate =
        count
            .multiply(pair.rate().indicator().unit().factor())
            .divide(usual.low(), MathContext.DECIMAL64);
    String counted = pair.count().display(period);
    String rated = pair.rate().display(period);
    return RULE.at(
        pair.rate().code(),
        period,
        ("A count of %s (%s) and a rate of %s imply %s people in %s; %d other periods imply %s,"
                + " with which the rate would be %s. Correct the count or the rate, or give the"
                + " population of that period.")
            .formatted(
                counted,
                pair.count().code(),
                rated,
                pair.people().get(period).words(),
                period.title(),
                agreed.size(),
                usual.words(),
                pair.rate().indicator().unit().print(rate, pair.rate().indicator().decimals())),
        counted + " and " + rated);
  }
}
