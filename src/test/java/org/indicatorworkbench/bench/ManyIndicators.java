package org.indicatorworkbench.bench;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/**
 * Made-up indicators, all percentages with a target, with a value for every month.
 *
 * @param rows how many indicators, 25 to a section
 * @param months how many values each has, from January 2019 on
 */
record ManyIndicators(int rows, int months) {
  private static final YearMonth FIRST = YearMonth.of(2019, 1);
  private static final int IN_A_SECTION = 25;

  /** The last month. */
  Period last() {
    return month(months - 1);
  }

  /** What makes them out of nothing. */
  ChangeSet changes() {
    List<Change> changes = new ArrayList<>();
    IntStream.range(0, rows).forEach(row -> add(row, changes));
    return new ChangeSet("Make", changes);
  }

  private void add(int row, List<Change> changes) {
    IndicatorCode code = new IndicatorCode("I" + row);
    changes.add(new Change.OfIndicator(code, Optional.empty(), Optional.of(indicator(row))));
    changes.add(
        new Change.OfTarget(
            code,
            Optional.empty(),
            Optional.empty(),
            Optional.of(TargetReader.read("75%", Unit.PERCENTAGE))));
    for (int at = 0; at < months; at++) {
      Value value = new Value.Figure(BigDecimal.valueOf(50 + (row * 7 + at * 13) % 50));
      changes.add(
          new Change.OfObservation(
              code, month(at), Optional.empty(), Optional.of(Observation.of(value))));
    }
  }

  private static Period month(int at) {
    return new Month(FIRST.plusMonths(at));
  }

  private static Indicator indicator(int row) {
    return new Indicator(
        new IndicatorCode("I" + row),
        row,
        new Section("Section " + row / IN_A_SECTION),
        "Children visited within so many working days of a decision, team " + row,
        Unit.PERCENTAGE,
        0,
        Polarity.HIGHER,
        Frequency.MONTH,
        Basis.SNAPSHOT,
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        "");
  }
}
