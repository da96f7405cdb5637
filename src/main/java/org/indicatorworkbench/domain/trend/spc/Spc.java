package org.indicatorworkbench.domain.trend.spc;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * What statistical process control says of a row.
 *
 * @param phases in time order; empty where there is no number
 * @param points those that have a number, in time order
 * @param possible which values the indicator can have
 * @param assurance of the last phase against the target of the period that is judged
 * @param why one sentence without a full stop, with the numbers in it
 */
public record Spc(
    List<Phase> phases, List<SpcPoint> points, Possible possible, Assurance assurance, String why) {
  public Spc {
    phases = List.copyOf(phases);
    points = List.copyOf(points);
  }

  /** What there is to say without any number. */
  static Spc refused(String why) {
    return new Spc(
        List.of(),
        List.of(),
        new Possible(Optional.empty(), Optional.empty()),
        Assurance.NONE,
        why);
  }

  /** The variation that the last value is part of. */
  public Variation variation() {
    return points.isEmpty() ? Variation.REFUSED : points.getLast().variation();
  }

  /** What tells the last value from chance. */
  public Optional<Signal> signal() {
    return points.isEmpty() ? Optional.empty() : points.getLast().signal();
  }

  /** The limits in force, exact. */
  public Optional<Limits> limits() {
    return phases.isEmpty() ? Optional.empty() : phases.getLast().limits();
  }

  /** The limits in force as they are drawn and printed. */
  public Optional<Limits> shown() {
    return limits().map(possible::clamp);
  }

  /** What is said of the value of a period; empty where there is no number. */
  public Optional<SpcPoint> at(Period period) {
    return points.stream().filter(point -> point.period().equals(period)).findFirst();
  }
}
