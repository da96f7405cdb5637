package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.target.Target;

/**
 * Where a target and its tolerance lie on the scale of an indicator, so that a chart shows the very
 * rule by which the row is rated.
 *
 * @param text the target as printed; empty without a target
 * @param levels the ends of the target, lowest first; empty for a target without a number
 * @param amber the values that miss the target inside the tolerance, lowest stretch first
 */
public record TargetLines(String text, List<BigDecimal> levels, List<Stretch> amber) {
  /** Nothing to draw. */
  public static final TargetLines NONE = new TargetLines("", List.of(), List.of());

  /** Values from one to another, ends included. */
  public record Stretch(BigDecimal from, BigDecimal to) {}

  /** The lines of the target that holds for the subject. */
  public static TargetLines of(Subject subject, Tolerance tolerance) {
    return subject
        .target()
        .map(
            target ->
                Goals.of(subject, target)
                    .map(goal -> of(target, goal, tolerance))
                    .orElse(bare(target)))
        .orElse(NONE);
  }

  private static TargetLines of(Target target, Goal goal, Tolerance tolerance) {
    return new TargetLines(
        target instanceof Target.Threshold ? target.text() : goal.text(),
        Stream.of(goal.low(), goal.high()).flatMap(Optional::stream).distinct().toList(),
        goal.forgiven(tolerance));
  }

  /** The line of a target by which nothing is rated yet, or ever. */
  private static TargetLines bare(Target target) {
    return switch (target) {
      case Target.Threshold at -> new TargetLines(at.text(), List.of(at.value()), List.of());
      case Target.Dated at -> new TargetLines(at.text(), List.of(at.value()), List.of());
      case Target.Linked at -> new TargetLines(at.text(), List.of(at.value()), List.of());
      case Target.PerPeriod _, Target.Range _, Target.Movement _ ->
          new TargetLines(target.text(), List.of(), List.of());
    };
  }
}
