package org.indicatorworkbench.domain.trend.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Values and their moving ranges. Whether a value lies beyond a limit is decided on whole multiples
 * and never on a rounded quotient.
 */
final class Xmr {
  /** Fewer have no two moving ranges, of which a mean could be taken. */
  static final int FEWEST = 3;

  private static final BigDecimal LIMIT = new BigDecimal("2.66");
  private static final BigDecimal TWO_THIRDS = LIMIT.multiply(BigDecimal.TWO);
  private static final BigDecimal THREE = BigDecimal.valueOf(3);
  private static final BigDecimal OUTLIER = new BigDecimal("3.267");

  private final List<BigDecimal> values;

  /** From the mean, times the count. */
  private final List<BigDecimal> distances;

  private final BigDecimal count;
  private final BigDecimal sum;
  private final boolean constant;
  private final BigDecimal ranges;
  private final BigDecimal rangeSum;
  private final BigDecimal limit;
  private final BigDecimal twoThirds;

  /**
   * @param values in time order, {@link #FEWEST} or more
   */
  Xmr(List<BigDecimal> values) {
    this.values = values;
    count = BigDecimal.valueOf(values.size());
    sum = sum(values);
    distances = values.stream().map(value -> value.multiply(count).subtract(sum)).toList();
    List<BigDecimal> all = movingRanges(values);
    constant = all.stream().allMatch(range -> range.signum() == 0);
    List<BigDecimal> kept = withoutOutliers(all);
    ranges = BigDecimal.valueOf(kept.size());
    rangeSum = sum(kept);
    limit = LIMIT.multiply(count).multiply(rangeSum);
    twoThirds = TWO_THIRDS.multiply(count).multiply(rangeSum);
  }

  private static List<BigDecimal> movingRanges(List<BigDecimal> values) {
    List<BigDecimal> ranges = new ArrayList<>(values.size() - 1);
    for (int at = 1; at < values.size(); at++) {
      ranges.add(values.get(at).subtract(values.get(at - 1)).abs());
    }
    return ranges;
  }

  /** Once, and the mean is taken anew; ranges of what is left are not screened again. */
  private static List<BigDecimal> withoutOutliers(List<BigDecimal> ranges) {
    BigDecimal most = OUTLIER.multiply(sum(ranges));
    BigDecimal size = BigDecimal.valueOf(ranges.size());
    return ranges.stream().filter(range -> range.multiply(size).compareTo(most) <= 0).toList();
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether all values are equal. */
  boolean isConstant() {
    return constant;
  }

  /** Mean and limits; empty where every range that is not an outlier is 0, though values differ. */
  Optional<Limits> limits() {
    if (rangeSum.signum() == 0 && !constant) {
      return Optional.empty();
    }
    BigDecimal mean = sum.divide(count, MathContext.DECIMAL64);
    BigDecimal reach = LIMIT.multiply(rangeSum).divide(ranges, MathContext.DECIMAL64);
    return Optional.of(new Limits(mean, mean.subtract(reach), mean.add(reach)));
  }

  int size() {
    return values.size();
  }

  /** 1 for a value above the one before, -1 for one below, 0 for the same. */
  int step(int at) {
    return values.get(at).compareTo(values.get(at - 1));
  }

  /** 1 above the mean, -1 below, 0 on it. */
  int side(int at) {
    return distances.get(at).signum();
  }

  boolean isOutside(int at) {
    return distances.get(at).abs().multiply(ranges).compareTo(limit) > 0;
  }

  /** Further from the mean than two thirds of the way to the limit. */
  boolean isBeyondTwoThirds(int at) {
    return distances.get(at).abs().multiply(ranges).multiply(THREE).compareTo(twoThirds) > 0;
  }
}
