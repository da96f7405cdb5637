package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;

/** Targets that depend on how much time a value covers, turned into a goal for one period. */
final class PacedTarget {
  private static final int APRIL = 4;

  private PacedTarget() {}

  /** "3 per month" for a value that covers a quarter is 9. */
  static Goal goal(Target.PerPeriod target, Subject subject) {
    BigDecimal whole =
        target
            .value()
            .multiply(BigDecimal.valueOf(monthsCovered(subject)))
            .divide(BigDecimal.valueOf(months(target.each())), MathContext.DECIMAL64);
    BigDecimal value = whole.stripTrailingZeros();
    int decimals = Math.max(0, Math.min(value.scale(), subject.indicator().decimals() + 1));
    String text = subject.indicator().unit().print(value, decimals);
    boolean asWritten = value.compareTo(target.value()) == 0;
    return Goal.of(
        asWritten ? target.text() : text + " (" + target.text() + ")", value, subject.polarity());
  }

  /** The goal of a dated target, empty until it is due. */
  static Optional<Goal> goal(Target.Dated target, Subject subject) {
    return subject.period().end().isBefore(target.due().end())
        ? Optional.empty()
        : Optional.of(Goal.of(target.text(), target.value(), subject.polarity()));
  }

  /**
   * Why a dated target is not yet rated. For a value that grows over the year to date, with the
   * total to which it would grow by the due date at the pace so far.
   */
  static String whyNotYet(Target.Dated target, Subject subject, BigDecimal number) {
    String due = "the target of " + target.text() + " is not yet due";
    boolean grows =
        subject.indicator().basis() == Basis.YEAR_TO_DATE && target.due().covers(subject.period());
    if (!grows) {
      return due;
    }
    long gone = monthsBetween(target.due(), subject.period());
    BigDecimal pace =
        number
            .multiply(BigDecimal.valueOf(target.due().months()))
            .divide(BigDecimal.valueOf(gone), MathContext.DECIMAL64);
    return "%s; at the pace of the first %d months it would reach %s"
        .formatted(
            due, gone, subject.indicator().unit().print(pace, subject.indicator().decimals()));
  }

  private static int monthsCovered(Subject subject) {
    return switch (subject.indicator().basis()) {
      case ROLLING_12_MONTHS -> 12;
      case YEAR_TO_DATE -> Math.floorMod(subject.period().end().getMonthValue() - APRIL, 12) + 1;
      case SNAPSHOT, IN_PERIOD -> subject.period().months();
    };
  }

  private static long monthsBetween(Period due, Period period) {
    return ChronoUnit.MONTHS.between(due.start(), period.end().plusDays(1));
  }

  private static int months(Frequency each) {
    return switch (each) {
      case MONTH -> 1;
      case QUARTER -> 3;
      case TERM -> 4;
      case YEAR -> 12;
    };
  }
}
