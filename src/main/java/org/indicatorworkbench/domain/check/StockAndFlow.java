package org.indicatorworkbench.domain.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;

/**
 * A count at the end of a period that is not the one before with those who came and without those
 * who left. The rows are known by their titles: "Child protection plans", "… started", "… ended".
 */
final class StockAndFlow implements Check {
  private static final Rule RULE = new Rule("stock and flow", Severity.WARNS);
  private static final Set<String> CAME =
      Set.of("started", "starting", "new", "opened", "began", "beginning", "entering", "entered");
  private static final Set<String> LEFT =
      Set.of("ended", "ending", "ceased", "ceasing", "closed", "leaving", "left", "finished");

  @Override
  public List<Finding> findings(Checked checked) {
    return checked.rows().stream()
        .filter(row -> isCount(row, Basis.SNAPSHOT))
        .flatMap(
            stock ->
                flow(checked, stock, CAME)
                    .flatMap(
                        came ->
                            flow(checked, stock, LEFT)
                                .map(left -> findings(checked, stock, came, left)))
                    .orElse(Stream.empty()))
        .toList();
  }

  private static boolean isCount(RowState row, Basis basis) {
    return row.indicator().unit() == Unit.NUMBER && row.indicator().basis() == basis;
  }

  private static Optional<RowState> flow(Checked checked, RowState stock, Set<String> verbs) {
    List<RowState> flows =
        checked.rows().stream()
            .filter(row -> isCount(row, Basis.IN_PERIOD))
            .filter(row -> row.indicator().frequency() == stock.indicator().frequency())
            .filter(row -> isStockWith(checked.stem(row), checked.stem(stock), verbs))
            .toList();
    return flows.size() == 1 ? Optional.of(flows.getFirst()) : Optional.empty();
  }

  /** Whether a title is the stock's and one of these verbs. */
  private static boolean isStockWith(List<String> title, List<String> stock, Set<String> verbs) {
    Set<String> words = new TreeSet<>(title);
    if (!words.containsAll(stock)) {
      return false;
    }
    stock.forEach(words::remove);
    return words.size() == 1 && verbs.containsAll(words);
  }

  private static Stream<Finding> findings(
      Checked checked, RowState stock, RowState came, RowState left) {
    NavigableMap<Period, BigDecimal> counts = checked.numbers(stock);
    return counts.keySet().stream()
        .filter(period -> counts.containsKey(period.plus(-1)))
        .flatMap(
            period ->
                number(came, period)
                    .flatMap(
                        in ->
                            number(left, period)
                                .map(out -> counts.get(period.plus(-1)).add(in).subtract(out)))
                    .filter(expected -> expected.compareTo(counts.get(period)) != 0)
                    .map(expected -> finding(stock, came, left, period, expected))
                    .stream());
  }

  private static Optional<BigDecimal> number(RowState row, Period period) {
    return row.at(period).flatMap(seen -> seen.value().number(Unit.NUMBER));
  }

  private static Finding finding(
      RowState stock, RowState came, RowState left, Period period, BigDecimal expected) {
    Period before = period.plus(-1);
    String sum =
        "%s in %s with %s (%s) and without %s (%s) make %s"
            .formatted(
                stock.display(before),
                before.title(),
                came.display(period),
                came.code(),
                left.display(period),
                left.code(),
                Unit.plain(expected, 0));
    return RULE.at(
        stock.code(),
        period,
        "%s in %s, but %s. Correct the figure that is wrong."
            .formatted(stock.display(period), period.title(), sum),
        stock.display(period) + "; " + sum);
  }
}
