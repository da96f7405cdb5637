package org.indicatorworkbench.domain.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.trend.Direction.Convention;
import org.indicatorworkbench.domain.trend.Direction.Word;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * Direction of travel of every row of a workspace. Displayed values are compared, so that no reader
 * sees a change where both print alike.
 *
 * @param convention improvement: a row with a target and one better way is judged better or worse,
 *     every other row only says more or less; raw: no row is judged
 * @param words in which directions are printed
 * @param deadBand up to which size a change counts as none
 * @param against what a value is compared with
 * @param averageOf what that is where it is an average
 */
public record DirectionRule(
    Convention convention, WordSet words, DeadBand deadBand, Against against, AverageOf averageOf) {
  /** That of a new workspace. */
  public static final DirectionRule STANDARD =
      new DirectionRule(
          Convention.IMPROVEMENT,
          WordSet.BETTER_SAME_WORSE,
          DeadBand.NONE,
          Against.PREVIOUS,
          AverageOf.VALUES);

  /** What is compared with, and its number as displayed. */
  private record Yardstick(ComparedWith what, BigDecimal number) {}

  /** The direction; empty where either number is missing. */
  public Optional<Direction> directionOf(Subject subject) {
    return displayed(subject, subject.period())
        .flatMap(
            now ->
                yardstick(subject)
                    .map(
                        then ->
                            new Direction(
                                word(subject, deadBand.sign(now.subtract(then.number()))),
                                this,
                                then.what())));
  }

  private Optional<Yardstick> yardstick(Subject subject) {
    return switch (against) {
      case PREVIOUS -> subject.earlier().flatMap(then -> at(subject, then));
      case LAST_YEAR -> at(subject, subject.period().yearBefore());
      case AVERAGE -> average(subject);
    };
  }

  private static Optional<Yardstick> at(Subject subject, Period then) {
    return displayed(subject, then)
        .map(number -> new Yardstick(new ComparedWith.Earlier(then), number));
  }

  /** One value is its own average, which says nothing. */
  private Optional<Yardstick> average(Subject subject) {
    return LastTwelve.of(subject.indicator(), subject.series(), subject.period(), averageOf)
        .filter(twelve -> twelve.count() > 1)
        .map(
            twelve ->
                new Yardstick(
                    new ComparedWith.Average(twelve),
                    twelve
                        .mean()
                        .setScale(
                            subject.indicator().decimals() + LastTwelve.MORE_DECIMALS,
                            RoundingMode.HALF_UP)));
  }

  private static Optional<BigDecimal> displayed(Subject subject, Period period) {
    return subject
        .series()
        .at(period)
        .flatMap(seen -> ValuePrinter.displayed(seen.value(), subject.indicator()));
  }

  private Word word(Subject subject, int moved) {
    Polarity polarity = subject.polarity();
    if (convention == Convention.RAW || subject.target().isEmpty() || !polarity.isDirected()) {
      return moved == 0 ? Word.STABLE : moved > 0 ? Word.INCREASE : Word.DECREASE;
    }
    boolean better = moved > 0 == (polarity == Polarity.HIGHER);
    return moved == 0 ? Word.SAME : better ? Word.BETTER : Word.WORSE;
  }
}
