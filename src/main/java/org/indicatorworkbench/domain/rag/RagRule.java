package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Tolerance;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.Due;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/**
 * Rates an indicator in a period: GREEN when the target is met, AMBER when it is missed inside the
 * tolerance, RED otherwise, and NOT RATED with the reason where there is nothing to rate. All
 * tolerances are inclusive.
 */
public record RagRule(HouseRule house) {

  /** The tolerance in force for the indicator: its own, else the house rule's. */
  public Tolerance toleranceFor(Subject subject) {
    return subject.indicator().tolerance().orElse(house.tolerance());
  }

  /** The rating with its sentence. */
  public Assessment assess(Subject subject) {
    if (subject.target().isEmpty()) {
      return Assessment.notRated("no target is set for " + subject.period().title());
    }
    Optional<Observation> observation = subject.observation();
    if (observation.isEmpty()) {
      return Assessment.notRated("there is no value for " + subject.period().title());
    }
    return subject
        .number(observation.get(), house.rateOn())
        .map(number -> assess(subject, subject.target().get(), number))
        .orElseGet(() -> Assessment.notRated(whyNoNumber(subject, observation.get())));
  }

  private Assessment assess(Subject subject, Target target, BigDecimal number) {
    return target instanceof Target.Movement movement
        ? new MovementRule(house.rateOn()).assess(subject, movement)
        : Goals.of(subject, target)
            .map(goal -> against(goal, subject, number))
            .orElseGet(() -> Assessment.notRated(whyNoGoal(subject, target, number)));
  }

  private static String whyNoGoal(Subject subject, Target target, BigDecimal number) {
    if (subject.polarity() == Polarity.NONE) {
      return "the indicator has no polarity, so neither way is better";
    }
    return target instanceof Target.Dated dated
        ? new RunRate(subject, dated).why(number)
        : "the target of %s contradicts the polarity “%s”; correct one of them"
            .formatted(target.text(), subject.polarity().key());
  }

  private Assessment against(Goal goal, Subject subject, BigDecimal number) {
    Tolerance tolerance = toleranceFor(subject);
    Rag rag =
        goal.isMetBy(number) ? Rag.GREEN : goal.isForgiven(number, tolerance) ? Rag.AMBER : Rag.RED;
    String why = new WhySentence(subject, goal, tolerance, house.rateOn()).of(rag, number);
    return new Assessment(rag, why + yearEnd(subject, number));
  }

  private static String yearEnd(Subject subject, BigDecimal number) {
    return subject.target().orElseThrow() instanceof Target.PerPeriod each
        ? PacedTarget.yearEnd(each, subject, number).orElse("")
        : "";
  }

  private static String whyNoNumber(Subject subject, Observation observation) {
    String title = subject.period().title();
    return switch (observation.value()) {
      case Value.Special special ->
          "the value for " + title + " is " + special.key() + expected(observation);
      case Value.Words _ -> "the value for " + title + " is words, not a number";
      case Value.Figure _, Value.Ratio _ -> "the denominator for " + title + " is 0";
    };
  }

  private static String expected(Observation observation) {
    String due = Due.words(observation.due());
    return (observation.owner().isEmpty() ? "" : " from " + observation.owner())
        + (due.isEmpty() ? "" : ", due " + due);
  }
}
