package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.target.Target;

/** Targets that depend on how much time a value covers, turned into a goal for one period. */
final class PacedTarget {
  private static final int MORE_DECIMALS = 2;
  private static final int YEAR = 12;

  private PacedTarget() {}

  /** "3 per month" for a count that covers a quarter is 9; only what adds up over time grows so. */
  static Goal goal(Target.PerPeriod target, Subject subject) {
    Unit unit = subject.indicator().unit();
    if (!unit.addsUp() || subject.indicator().basis() == Basis.SNAPSHOT) {
      return Goal.of(target.text(), target.value(), subject.polarity());
    }
    BigDecimal value =
        target
            .value()
            .multiply(BigDecimal.valueOf(monthsCovered(subject)))
            .divide(
                BigDecimal.valueOf(months(target.each())),
                Math.max(target.value().scale(), subject.indicator().decimals() + MORE_DECIMALS),
                RoundingMode.HALF_UP)
            .stripTrailingZeros();
    boolean isAsWritten = value.compareTo(target.value()) == 0;
    String text =
        isAsWritten
            ? target.text()
            : unit.print(value, Math.max(0, value.scale())) + " at " + target.text();
    return Goal.of(text, value, subject.polarity());
  }

  /**
   * Where a count to date would stand when its year ends, and where the target wants it; empty for
   * any other, and once the year is over.
   */
  static Optional<String> yearEnd(Target.PerPeriod target, Subject subject, BigDecimal number) {
    Unit unit = subject.indicator().unit();
    int gone = monthsCovered(subject);
    if (subject.indicator().basis() != Basis.YEAR_TO_DATE || !unit.addsUp() || gone == YEAR) {
      return Optional.empty();
    }
    BigDecimal then = inAYear(number, gone);
    BigDecimal wanted = inAYear(target.value(), months(target.each())).stripTrailingZeros();
    return Optional.of(
        "; at this pace the year ends at %s, and the target for it is %s"
            .formatted(
                unit.print(then, subject.indicator().decimals()),
                unit.print(wanted, Math.max(0, wanted.scale()))));
  }

  private static BigDecimal inAYear(BigDecimal number, int months) {
    return number
        .multiply(BigDecimal.valueOf(YEAR))
        .divide(BigDecimal.valueOf(months), MathContext.DECIMAL64);
  }

  /**
   * The goal of a dated target, empty until it is due; for a count that begins anew each year, also
   * once another year has begun.
   */
  static Optional<Goal> goal(Target.Dated target, Subject subject) {
    boolean isOver = subject.growsOverTheYear() && !subject.isOfSameYear(target.due());
    return subject.period().end().isBefore(target.due().end()) || isOver
        ? Optional.empty()
        : Optional.of(Goal.of(target.text(), target.value(), subject.polarity()));
  }

  private static int monthsCovered(Subject subject) {
    return switch (subject.indicator().basis()) {
      case ROLLING_12_MONTHS -> 12;
      case YEAR_TO_DATE -> ReportingYear.of(subject.period()).monthsTo(subject.period());
      case SNAPSHOT, IN_PERIOD -> subject.period().months();
    };
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
