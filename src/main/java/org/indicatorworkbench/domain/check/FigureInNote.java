package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;

/**
 * A note which says that another table has, for the same period, the figure of a neighbouring one:
 * one of the two tables is shifted by a period.
 */
final class FigureInNote implements Check {
  private static final Rule RULE = new Rule("shifted by a period", Severity.WARNS);
  private static final Pattern FIGURE =
      Pattern.compile("(?i)\\b(?:prints|shows|says|has) (\\d[\\d,]*(?:\\.\\d+)?)");

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .flatMap(
            row ->
                checked.shown(row).entrySet().stream()
                    .flatMap(one -> finding(row, one.getKey(), one.getValue()).stream()))
        .toList();
  }

  private static Optional<Finding> finding(RowState row, Period period, Observation seen) {
    Matcher noted = FIGURE.matcher(seen.note());
    if (!noted.find()) {
      return Optional.empty();
    }
    BigDecimal other = new BigDecimal(noted.group(1).replace(",", ""));
    boolean isOwn = isAt(row, period, other);
    return Stream.of(period.plus(-1), period.plus(1))
        .filter(near -> !isOwn && isAt(row, near, other))
        .findFirst()
        .map(
            near ->
                RULE.at(
                    row.code(),
                    period,
                    ("%s here, but by its note another table has %s, which is the figure of"
                            + " %s here. Settle which table is shifted.")
                        .formatted(row.display(period), noted.group(1), near.title()),
                    row.display(period) + ", " + noted.group(1)));
  }

  private static boolean isAt(RowState row, Period period, BigDecimal number) {
    return row.at(period)
        .flatMap(seen -> seen.value().number(row.indicator().unit()))
        .filter(there -> there.compareTo(number) == 0)
        .isPresent();
  }
}
