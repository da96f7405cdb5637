package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/**
 * Three or more shares of one whole that do not add up to 100 %: shares with one denominator, or
 * parts of one row that add up to it in most periods.
 */
final class BandsOfHundred implements Check {
  private static final Rule RULE = new Rule("bands of 100%", Severity.BLOCKS);
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .flatMap(
            whole -> {
              List<RowState> bands =
                  checked.parts(whole).stream()
                      .filter(part -> part.indicator().unit() == Unit.PERCENTAGE)
                      .toList();
              return bands.size() < FEWEST ? Stream.empty() : findings(checked, whole, bands);
            })
        .toList();
  }

  private static Stream<Finding> findings(Checked checked, RowState whole, List<RowState> bands) {
    NavigableMap<Period, BigDecimal> sums = new TreeMap<>();
    for (Period period : checked.shown(bands.getFirst()).keySet()) {
      sum(bands, period).ifPresent(sum -> sums.put(period, sum));
    }
    List<Period> wrong =
        sums.entrySet().stream()
            .filter(one -> !isAll(bands, one.getKey(), one.getValue()))
            .map(NavigableMap.Entry::getKey)
            .toList();
    boolean usuallyAll = wrong.size() * 2 < sums.size();
    return wrong.stream()
        .filter(period -> usuallyAll || haveOneDenominator(bands, period))
        .map(period -> finding(whole, bands, period, sums.get(period)));
  }

  private static Optional<BigDecimal> sum(List<RowState> bands, Period period) {
    List<BigDecimal> numbers =
        bands.stream()
            .flatMap(band -> band.at(period).stream())
            .flatMap(seen -> seen.value().number(Unit.PERCENTAGE).stream())
            .toList();
    return numbers.size() == bands.size()
        ? numbers.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }

  private static boolean isAll(List<RowState> bands, Period period, BigDecimal sum) {
    BigDecimal rounding =
        bands.stream()
            .map(band -> Rounding.of(band, band.at(period).orElseThrow().value()))
            .reduce(new BigDecimal("0.001"), BigDecimal::add);
    return sum.subtract(ALL).abs().compareTo(rounding) <= 0;
  }

  private static boolean haveOneDenominator(List<RowState> bands, Period period) {
    List<Value.Ratio> ratios =
        bands.stream()
            .map(band -> band.at(period).orElseThrow().value())
            .filter(Value.Ratio.class::isInstance)
            .map(Value.Ratio.class::cast)
            .toList();
    return ratios.size() == bands.size()
        && ratios.stream()
            .allMatch(ratio -> ratio.denominator().compareTo(ratios.getFirst().denominator()) == 0);
  }

  private static Finding finding(
      RowState whole, List<RowState> bands, Period period, BigDecimal sum) {
    String shares = String.join(" + ", bands.stream().map(band -> band.display(period)).toList());
    return RULE.at(
        whole.code(),
        period,
        "The parts (%s) add up to %s in %s, not to 100%%. Correct the share that is wrong."
            .formatted(shares, Unit.PERCENTAGE.print(sum, 1), period.title()),
        shares);
  }
}
