package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.trend.Difference;

/**
 * A change of a percentage that a paper printed with a per cent sign, and that is not the relative
 * change from the previous figure or last year's: points were meant, or the sum is wrong.
 */
final class PointsAsPercent implements Published.PublishedCheck {
  private static final Rule RULE = new Rule("change in per cent", Severity.WARNS);
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?(?:%|per cent)");

  @Override
  public Optional<Finding> finding(Published published) {
    RowState row = published.row();
    Matcher printed = PERCENT.matcher(published.printed().direction());
    if (row.indicator().unit() != Unit.PERCENTAGE || !printed.find()) {
      return Optional.empty();
    }
    BigDecimal size = new BigDecimal(printed.group(1));
    return row.onPrevious()
        .filter(
            _ ->
                Stream.of(row.onPrevious(), row.onLastYear())
                    .flatMap(Optional::stream)
                    .noneMatch(change -> isOf(size, change)))
        .map(change -> finding(published, change, size));
  }

  private static boolean isOf(BigDecimal size, Difference change) {
    return change.percent().filter(percent -> isSame(percent.abs(), size)).isPresent();
  }

  private static boolean isSame(BigDecimal number, BigDecimal size) {
    return number.setScale(size.scale(), RoundingMode.HALF_UP).compareTo(size) == 0;
  }

  private static Finding finding(Published published, Difference change, BigDecimal size) {
    RowState row = published.row();
    String printed = published.printed().direction();
    String values = row.display(change.comparedWith()) + " to " + row.display(row.ratedAt());
    return RULE.at(
        row.code(),
        published.period(),
        "The paper printed “%s”, but %s since %s is %s%s%s. Write points where points are meant."
            .formatted(
                printed,
                values,
                change.comparedWith().title(),
                Unit.PERCENTAGE.printGap(change.absolute().abs(), 1),
                change
                    .percent()
                    .map(percent -> " or " + Unit.PERCENTAGE.print(percent.abs(), 1))
                    .orElse(""),
                points(row, size)),
        printed + ", " + values);
  }

  /** Which other figure is just so many points away. */
  private static String points(RowState row, BigDecimal size) {
    BigDecimal now =
        row.at(row.ratedAt()).orElseThrow().value().number(Unit.PERCENTAGE).orElseThrow();
    return row.benchmarks().stream()
        .filter(benchmark -> isSame(benchmark.value().subtract(now).abs(), size))
        .findFirst()
        .map(
            benchmark ->
                "; %s are the points from the %s of %s, %s"
                    .formatted(
                        size, row.display(benchmark), benchmark.comparator(), benchmark.year()))
        .orElse("");
  }
}
