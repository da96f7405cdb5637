package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.target.Target;

/** Holds a target against a polarity. */
public final class Contradiction {
  private Contradiction() {}

  /** Why both cannot stand together, and what to do; empty when they can. */
  public static Optional<String> between(Target target, Polarity polarity) {
    Polarity implied = target.impliedPolarity();
    if (implied == Polarity.NONE || polarity == Polarity.NONE || implied == polarity) {
      return Optional.empty();
    }
    return Optional.of(
        target instanceof Target.Range range
            ? "the target “%s” is a range and the polarity is %s; give one target, and the band as the tolerance %s..%s"
                .formatted(
                    target.text(),
                    polarity.key(),
                    range.low().toPlainString(),
                    range.high().toPlainString())
            : "the target “%s” means that %s, and the polarity is %s; change one of them"
                .formatted(target.text(), implied.phrase(), polarity.key()));
  }
}
