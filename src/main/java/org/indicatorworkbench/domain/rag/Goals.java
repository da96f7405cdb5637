package org.indicatorworkbench.domain.rag;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.target.Target;

/** Which goal a target sets in a period, for the rating and for the chart alike. */
final class Goals {
  private Goals() {}

  /** Whether the sign of a target asks for the other way than the polarity. */
  static boolean areContradicted(Subject subject, Target target) {
    Polarity implied = target.impliedPolarity();
    return target instanceof Target.Threshold
        && implied != Polarity.NONE
        && implied != subject.polarity();
  }

  /**
   * The goal; empty where sign and polarity contradict each other, for a way to go, for a target
   * that is not due yet, and for a number of which nobody knows which way is better.
   */
  static Optional<Goal> of(Subject subject, Target target) {
    Polarity polarity = subject.polarity();
    if (areContradicted(subject, target)) {
      return Optional.empty();
    }
    return switch (target) {
      case Target.Range range -> Optional.of(Goal.of(range, polarity));
      case Target.Movement _ -> Optional.empty();
      case Target.Threshold _, Target.PerPeriod _, Target.Dated _, Target.Linked _
          when polarity == Polarity.NONE ->
          Optional.empty();
      case Target.Threshold threshold -> Optional.of(Goal.of(threshold, polarity));
      case Target.Linked linked -> Optional.of(Goal.of(linked.text(), linked.value(), polarity));
      case Target.PerPeriod each -> Optional.of(PacedTarget.goal(each, subject));
      case Target.Dated dated -> PacedTarget.goal(dated, subject);
    };
  }
}
