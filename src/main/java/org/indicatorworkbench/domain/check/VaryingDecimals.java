package org.indicatorworkbench.domain.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Value;

/**
 * Values that were given with fewer digits than the row prints, so that it prints zeros nobody
 * measured. A spreadsheet drops zeros at the end by itself: one such value among many is no sign.
 */
final class VaryingDecimals implements RowCheck {
  private static final Rule RULE = new Rule("varying decimals", Severity.NOTES);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    Map<Period, Value.Figure> given = new LinkedHashMap<>();
    checked
        .shown(row)
        .forEach(
            (period, seen) -> {
              if (seen.value() instanceof Value.Figure figure && figure.figure().signum() != 0) {
                given.put(period, figure);
              }
            });
    int finest = given.values().stream().mapToInt(VaryingDecimals::digits).max().orElse(0);
    List<Period> coarser =
        given.keySet().stream().filter(period -> digits(given.get(period)) < finest).toList();
    boolean keepsZeros =
        given.values().stream()
            .anyMatch(
                one -> digits(one) == finest && one.figure().stripTrailingZeros().scale() < finest);
    boolean farCoarser =
        coarser.stream().anyMatch(period -> digits(given.get(period)) <= finest - 2);
    boolean many = coarser.size() >= 2 && coarser.size() * 3 >= given.size();
    return !coarser.isEmpty() && (keepsZeros || farCoarser || many)
        ? Optional.of(finding(row, given, coarser, finest))
        : Optional.empty();
  }

  private static int digits(Value.Figure figure) {
    return Math.max(0, figure.figure().scale());
  }

  private static Finding finding(
      RowState row, Map<Period, Value.Figure> given, List<Period> coarser, int finest) {
    Period one = coarser.getFirst();
    String value = given.get(one).figure().toPlainString();
    return RULE.about(
        row.code(),
        ("%s was given for %s, other values have %s; it is printed as %s. Give it in full, or"
                + " print the row coarser.")
            .formatted(
                value,
                one.title(),
                finest == 1 ? "1 decimal" : finest + " decimals",
                row.display(one)),
        coarser.size() + " of " + given.size() + ", " + value);
  }
}
