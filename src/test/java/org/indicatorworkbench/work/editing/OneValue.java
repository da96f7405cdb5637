package org.indicatorworkbench.work.editing;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.workspace.Workspace;

/** A workspace with one indicator of percentages and at most one value. */
final class OneValue {
  static final IndicatorCode CODE = new IndicatorCode("V3");
  static final Period JUNE = new Month(YearMonth.of(2023, 6));
  static final Place.Figure PLACE = new Place.Figure(CODE, JUNE);
  static final Indicator INDICATOR = AnIndicator.thatIs(Polarity.HIGHER).indicator(CODE.text());

  private OneValue() {}

  static Workspace workspace(Optional<Observation> seen) {
    Stream<Change> value =
        seen.stream().map(now -> new Change.OfObservation(CODE, JUNE, Optional.empty(), seen));
    List<Change> changes =
        Stream.concat(
                Stream.of(new Change.OfIndicator(CODE, Optional.empty(), Optional.of(INDICATOR))),
                value)
            .toList();
    return Workspace.EMPTY.with(new ChangeSet("Made", changes));
  }
}
