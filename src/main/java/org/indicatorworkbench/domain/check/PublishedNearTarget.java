package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.value.ValuePrinter;

/**
 * A row printed RED that misses its target by so little that the tolerance which papers usually
 * state, 5 % of the target, would make it AMBER. Either the workspace or the note under the table
 * has the wrong rule.
 */
final class PublishedNearTarget implements Published.PublishedCheck {
  private static final Rule RULE = new Rule("red near its target", Severity.NOTES);
  private static final BigDecimal USUAL = new BigDecimal("0.05");

  @Override
  public Optional<Finding> finding(Published published) {
    RowState row = published.row();
    boolean isStrictRed =
        published.printed().rag().filter(Rag.RED::equals).isPresent()
            && row.rag() == Rag.RED
            && row.tolerance().isStrict();
    return isStrictRed && row.target().orElse(null) instanceof Target.Threshold target
        ? row.at(row.ratedAt())
            .flatMap(seen -> ValuePrinter.displayed(seen.value(), row.indicator()))
            .filter(number -> isNear(number, target.value()))
            .map(_ -> finding(published, target))
        : Optional.empty();
  }

  private static boolean isNear(BigDecimal number, BigDecimal target) {
    BigDecimal gap = number.subtract(target).abs();
    return gap.compareTo(target.abs().multiply(USUAL)) <= 0;
  }

  private static Finding finding(Published published, Target target) {
    RowState row = published.row();
    String value = row.display(row.ratedAt());
    return RULE.at(
        row.code(),
        published.period(),
        ("The paper printed RED for %s against %s, and no tolerance is allowed here; within 5%% of"
                + " the target it would be AMBER. Make sure that the table states the rule that"
                + " was used.")
            .formatted(value, target.text()),
        value + " against " + target.text());
  }
}
