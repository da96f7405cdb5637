package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** A count that was suppressed, and that its total and the other parts give away. */
final class SmallBySubtraction implements Check {
  private static final Rule RULE = new Rule("suppressed in vain", Severity.BLOCKS);

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .filter(total -> total.indicator().unit() == Unit.NUMBER)
        .flatMap(
            total ->
                Split.of(checked, total).stream().flatMap(split -> findings(checked, total, split)))
        .toList();
  }

  private static Stream<Finding> findings(Checked checked, RowState total, Split split) {
    return checked.numbers(total).keySet().stream()
        .flatMap(period -> finding(total, split, period).stream());
  }

  private static Optional<Finding> finding(RowState total, Split split, Period period) {
    List<RowState> hidden =
        split.parts().stream().filter(part -> isSuppressed(part, period)).toList();
    List<BigDecimal> others =
        split.parts().stream().flatMap(part -> number(part, period).stream()).toList();
    if (hidden.size() != 1 || others.size() != split.parts().size() - 1) {
      return Optional.empty();
    }
    RowState part = hidden.getFirst();
    return Optional.of(
        RULE.at(
            part.code(),
            period,
            ("It is suppressed in %s, but %s (%s) less the other parts gives it away."
                    + " Suppress another part too.")
                .formatted(period.title(), total.display(period), total.code()),
            total.display(period) + " less " + others));
  }

  private static boolean isSuppressed(RowState row, Period period) {
    return row.at(period)
        .map(Observation::value)
        .filter(Value.Special.SUPPRESSED::equals)
        .isPresent();
  }

  private static Optional<BigDecimal> number(RowState row, Period period) {
    return row.at(period).flatMap(seen -> seen.value().number(Unit.NUMBER));
  }
}
