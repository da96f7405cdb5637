package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;

/** A target or a tolerance that cannot be meant: a band beside its target, 0.9% for 90%. */
final class TargetAndTolerance implements RowCheck {
  private static final BigDecimal FEW = BigDecimal.TEN;
  private static final Rule RULE = new Rule("target and tolerance", Severity.BLOCKS);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    return row.target()
        .flatMap(target -> share(row, target).or(() -> why(row, target)))
        .map(
            why ->
                RULE.about(
                    row.code(), why, row.target().get().text() + ", " + row.tolerance().text()));
  }

  /** Spreadsheets write 90 % as 0.9. */
  private static Optional<String> share(RowState row, Target target) {
    return row.indicator().unit() == Unit.PERCENTAGE
            && target instanceof Target.Threshold threshold
            && threshold.value().signum() > 0
            && threshold.value().compareTo(BigDecimal.ONE) < 0
            && row.at(row.ratedAt())
                .flatMap(seen -> seen.value().number(Unit.PERCENTAGE))
                .filter(value -> value.compareTo(FEW) > 0)
                .isPresent()
        ? Optional.of(
            "A target of %s%% beside %s: write %s%% if that is meant."
                .formatted(
                    Unit.plain(threshold.value(), threshold.value().scale()),
                    row.display(row.ratedAt()),
                    Unit.plain(
                        threshold.value().movePointRight(2),
                        Math.max(0, threshold.value().scale() - 2))))
        : Optional.empty();
  }

  private static Optional<String> why(RowState row, Target target) {
    boolean isOwn = row.indicator().tolerance().isPresent();
    return switch (row.tolerance()) {
      case Tolerance.Band band when isBeside(row, target, band) ->
          Optional.of(
              "The target of %s lies outside its own tolerance band of %s. Correct one of them."
                  .formatted(target.text(), band.text().replace("..", " to ")));
      case Tolerance.Relative relative
          when isOwn
              && target instanceof Target.Threshold threshold
              && threshold.value().signum() == 0 ->
          Optional.of(
              "A tolerance of %s of a target of 0 allows nothing. Give the tolerance in units."
                  .formatted(relative.text()));
      default -> Optional.empty();
    };
  }

  /** Whether the band begins only beyond the target, so that what just misses it is RED. */
  private static boolean isBeside(RowState row, Target target, Tolerance.Band band) {
    Polarity polarity =
        row.indicator().polarity() == Polarity.NONE
            ? target.impliedPolarity()
            : row.indicator().polarity();
    return switch (target) {
      case Target.Threshold one -> isBeside(polarity, one.value(), one.value(), band);
      case Target.Linked one -> isBeside(polarity, one.value(), one.value(), band);
      case Target.Range range -> isBeside(polarity, range.low(), range.high(), band);
      case Target.Dated _, Target.PerPeriod _, Target.Movement _ -> false;
    };
  }

  private static boolean isBeside(
      Polarity polarity, BigDecimal low, BigDecimal high, Tolerance.Band band) {
    boolean isBelow = polarity != Polarity.LOWER && band.low().compareTo(low) > 0;
    boolean isAbove = polarity != Polarity.HIGHER && band.high().compareTo(high) < 0;
    return polarity != Polarity.NONE && (isBelow || isAbove);
  }
}
