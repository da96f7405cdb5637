package org.indicatorworkbench.domain.trend;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.trend.Direction.Word;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * Direction of travel: the displayed value against the last earlier one of the same kind of period.
 * A row with a target and one better way is judged better or worse, every other row only says more
 * or less.
 */
public final class DirectionRule {
  private DirectionRule() {}

  /** The direction; empty where either value is missing. */
  public static Optional<Direction> of(Subject subject) {
    return subject
        .earlier()
        .flatMap(
            earlier ->
                moved(subject, earlier).map(moved -> new Direction(word(subject, moved), earlier)));
  }

  private static Optional<Integer> moved(Subject subject, Period earlier) {
    return subject
        .series()
        .at(subject.period())
        .flatMap(now -> ValuePrinter.displayed(now.value(), subject.indicator()))
        .flatMap(
            now ->
                subject
                    .series()
                    .at(earlier)
                    .flatMap(then -> ValuePrinter.displayed(then.value(), subject.indicator()))
                    .map(now::compareTo));
  }

  private static Word word(Subject subject, int moved) {
    Polarity polarity = subject.polarity();
    if (subject.target().isEmpty() || !polarity.isDirected()) {
      return moved == 0 ? Word.STABLE : moved > 0 ? Word.INCREASE : Word.DECREASE;
    }
    boolean better = moved > 0 == (polarity == Polarity.HIGHER);
    return moved == 0 ? Word.SAME : better ? Word.BETTER : Word.WORSE;
  }
}
