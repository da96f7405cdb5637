package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/** Counts of children so small that a public paper would point to a child. */
final class SmallNumber implements RowCheck {
  private static final Rule RULE = new Rule("small numbers", Severity.WARNS);
  private static final Pattern CHILDREN =
      Pattern.compile(
          "(?i)\\b(child(ren)?('s)?|young people|young person|care"
              + " leavers?|girls?|boys?|adopt(ions?|ed)|babies|uasc|cla|unaccompanied|looked"
              + " after|first[- ]time entrants|missing episodes)\\b");

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    BigDecimal largest = BigDecimal.valueOf(checked.workspace().settings().largestSmallNumber());
    if (!isOfChildren(row)) {
      return Optional.empty();
    }
    Map<Period, String> small =
        checked.shown(row).entrySet().stream()
            .flatMap(
                one ->
                    count(row, one.getValue().value())
                        .filter(count -> count.signum() > 0 && count.compareTo(largest) <= 0)
                        .map(count -> Map.entry(one.getKey(), Unit.plain(count, 0)))
                        .stream())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, TreeMap::new));
    return small.isEmpty() ? Optional.empty() : Optional.of(finding(row, small, largest));
  }

  static boolean isOfChildren(RowState row) {
    return CHILDREN.matcher(row.indicator().title() + " " + row.indicator().definition()).find();
  }

  /** The children behind a value, where it says how many they are. */
  private static Optional<BigDecimal> count(RowState row, Value value) {
    return switch (value) {
      case Value.Figure figure when row.indicator().unit() == Unit.NUMBER ->
          Optional.of(figure.figure());
      case Value.Ratio ratio -> Optional.of(ratio.numerator());
      case Value.Figure _, Value.Words _, Value.Special _ -> Optional.empty();
    };
  }

  private static Finding finding(RowState row, Map<Period, String> small, BigDecimal largest) {
    List<String> said =
        small.entrySet().stream()
            .map(one -> one.getValue() + " in " + one.getKey().title())
            .toList();
    return RULE.about(
        row.code(),
        ("%s: a public paper suppresses counts of children from 1 to %s. Suppress it there,"
                + " or merge rows.")
            .formatted(String.join(", ", said), largest),
        String.join(", ", said));
  }
}
