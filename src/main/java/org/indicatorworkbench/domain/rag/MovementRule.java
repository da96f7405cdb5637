package org.indicatorworkbench.domain.rag;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.Target;

/**
 * Rates a target that names only the way to go: GREEN when the value moved so since the last
 * earlier period with a value, else RED. There is no tolerance.
 */
record MovementRule(RateOn rateOn) {

  Assessment assess(Subject subject, Target.Movement target) {
    Optional<Period> earlier = subject.earlier();
    if (earlier.isEmpty()) {
      return Assessment.notRated("there is no earlier value to compare with");
    }
    BigDecimal now = number(subject, subject.period());
    BigDecimal then = number(subject, earlier.get());
    int moved = now.compareTo(then);
    String word = moved == 0 ? "the same as" : moved > 0 ? "up from" : "down from";
    String why =
        "%s is %s %s in %s, and the target is to %s"
            .formatted(
                subject.print(subject.shown(now, then, rateOn)),
                word,
                subject.print(subject.shown(then, now, rateOn)),
                earlier.get().title(),
                target.upwards() ? "increase" : "decrease");
    boolean met = target.upwards() ? moved > 0 : moved < 0;
    return new Assessment(met ? Rag.GREEN : Rag.RED, why);
  }

  private BigDecimal number(Subject subject, Period period) {
    return subject.series().at(period).flatMap(o -> subject.number(o, rateOn)).orElseThrow();
  }
}
