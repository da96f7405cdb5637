package org.indicatorworkbench.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.ValuePrinter;

/** The trend of a row as a line and in words. */
final class Trends {
  private Trends() {}

  private record Seen(Period period, BigDecimal number) {}

  static Cell cell(RowState row) {
    return new Cell.Trend(row.sparkline(), words(row));
  }

  /** How many periods the longest line among the rows spans. */
  static int length(List<RowState> rows) {
    return rows.stream()
        .mapToInt(
            row ->
                seen(row).stream()
                    .findFirst()
                    .map(first -> steps(first.period(), row.ratedAt()))
                    .orElse(0))
        .max()
        .orElse(0);
  }

  private static int steps(Period first, Period last) {
    int steps = 1;
    for (Period at = first; at.compareTo(last) < 0; at = at.plus(1)) {
      steps++;
    }
    return steps;
  }

  private static String words(RowState row) {
    List<Seen> seen = seen(row);
    if (seen.isEmpty()) {
      return "No trend: there are no values.";
    }
    BigDecimal low = seen.stream().map(Seen::number).min(BigDecimal::compareTo).orElseThrow();
    BigDecimal high = seen.stream().map(Seen::number).max(BigDecimal::compareTo).orElseThrow();
    List<String> said = new ArrayList<>();
    said.add("first " + print(row, seen.getFirst()));
    said.add("last " + print(row, seen.getLast()));
    said.add("low " + print(row, low));
    said.add("high " + print(row, high));
    row.target().ifPresent(target -> said.add("target " + target.text()));
    return "Trend of " + row.indicator().title() + ": " + String.join(", ", said) + ".";
  }

  private static List<Seen> seen(RowState row) {
    return IntStream.rangeClosed(1 - RowDeriver.SPARKLINE_PERIODS, 0)
        .mapToObj(step -> row.ratedAt().plus(step))
        .flatMap(
            period ->
                row
                    .at(period)
                    .flatMap(seen -> ValuePrinter.displayed(seen.value(), row.indicator()))
                    .map(number -> new Seen(period, number))
                    .stream())
        .toList();
  }

  private static String print(RowState row, Seen seen) {
    return print(row, seen.number()) + " in " + seen.period().title();
  }

  private static String print(RowState row, BigDecimal number) {
    return row.indicator().unit().print(number, row.indicator().decimals());
  }
}
