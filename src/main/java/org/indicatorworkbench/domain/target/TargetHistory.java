package org.indicatorworkbench.domain.target;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;

/**
 * The targets of one indicator, each from the period on which it holds.
 *
 * @param steps in the order in which they begin to hold; the one for all periods first
 */
public record TargetHistory(List<Step> steps) {
  /** An indicator without any target. */
  public static final TargetHistory NONE = new TargetHistory(List.of());

  /**
   * A target and its beginning.
   *
   * @param from the first period it holds for; empty means all periods
   */
  public record Step(Optional<Period> from, Target target) {
    private boolean holdsAt(Period period) {
      return from.isEmpty() || !from.get().start().isAfter(period.start());
    }
  }

  public TargetHistory {
    steps =
        steps.stream()
            .sorted(
                Comparator.comparing(
                        (Step step) -> step.from().map(Period::start).orElse(LocalDate.MIN))
                    .thenComparing(step -> step.from().map(Period::key).orElse("")))
            .toList();
  }

  /** The target that holds in a period, the one that began last. */
  public Optional<Target> at(Period period) {
    return steps.reversed().stream()
        .filter(step -> step.holdsAt(period))
        .findFirst()
        .map(Step::target);
  }

  /** The target that begins exactly there, not one that merely holds there. */
  public Optional<Target> beginningAt(Optional<Period> from) {
    return steps.stream().filter(step -> step.from().equals(from)).findFirst().map(Step::target);
  }

  /** These targets with the one that begins there put, replaced, or (empty) taken away. */
  public TargetHistory with(Optional<Period> from, Optional<Target> target) {
    Stream<Step> others = steps.stream().filter(step -> !step.from().equals(from));
    return new TargetHistory(
        Stream.concat(others, target.stream().map(put -> new Step(from, put))).toList());
  }
}
