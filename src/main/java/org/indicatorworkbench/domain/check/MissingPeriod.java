package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;

/**
 * Periods between others in which nothing stands, not even that a value is awaited; and, told of
 * once, the rows that have nothing in the period that is about to be published.
 */
final class MissingPeriod implements Check {
  private static final Rule GAP = new Rule("period missing", Severity.NOTES);
  private static final Rule NOW = new Rule("nothing for this period", Severity.WARNS);
  private static final int NAMED = 12;

  @Override
  public List<Finding> findings(Checked checked) {
    Stream<Finding> gaps = checked.rows().stream().flatMap(row -> gap(row, checked).stream());
    return Stream.concat(now(checked).stream(), gaps).toList();
  }

  private static Optional<Finding> gap(RowState row, Checked checked) {
    List<Period> missing = new ArrayList<>();
    var shown = checked.shown(row).navigableKeySet();
    if (!shown.isEmpty()) {
      for (Period at = shown.first(); at.compareTo(shown.last()) < 0; at = at.plus(1)) {
        if (!shown.contains(at)) {
          missing.add(at);
        }
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            GAP.about(
                row.code(),
                ("Nothing stands for %s, between other periods. Enter the value, or why there"
                        + " is none.")
                    .formatted(titles(missing)),
                missing.stream().map(Period::key).collect(Collectors.joining(", "))));
  }

  private static String titles(List<Period> periods) {
    List<String> titles = periods.stream().map(Period::title).toList();
    return titles.size() == 1
        ? titles.getFirst()
        : String.join(", ", titles.subList(0, titles.size() - 1)) + " and " + titles.getLast();
  }

  private static Optional<Finding> now(Checked checked) {
    List<RowState> rows = checked.rows().stream().filter(row -> isMissing(row, checked)).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String codes = rows.stream().map(row -> row.code().text()).collect(Collectors.joining(", "));
    String named =
        rows.size() <= NAMED
            ? codes
            : rows.stream()
                    .limit(NAMED)
                    .map(row -> row.code().text())
                    .collect(Collectors.joining(", "))
                + " and "
                + (rows.size() - NAMED)
                + " more";
    return Optional.of(
        NOW.overall(
            checked.asked(),
            ("%s with earlier values %s nothing for %s: %s. Enter the values, or from whom"
                    + " they are awaited.")
                .formatted(
                    rows.size() == 1 ? "1 row" : rows.size() + " rows",
                    rows.size() == 1 ? "has" : "have",
                    checked.asked().title(),
                    named),
            codes));
  }

  private static boolean isMissing(RowState row, Checked checked) {
    return row.ratedAt().equals(checked.asked())
        && row.ratedAt().frequency() == row.indicator().frequency()
        && row.at(row.ratedAt()).map(Observation::value).isEmpty()
        && !checked.shown(row).isEmpty();
  }
}
