package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.work.editing.Place;

/** The values of a period. */
record PeriodColumn(Period period) implements Column {
  @Override
  public String heading() {
    return period.label();
  }

  @Override
  public String text(RowState row) {
    return row.display(period);
  }

  /** Its heading says the year only where that changes, and then has the room it wants. */
  @Override
  public int characters(List<RowState> rows) {
    return Math.clamp(
        rows.stream().map(this::text).mapToInt(String::length).max().orElse(0), FEWEST, MOST);
  }

  @Override
  public String kind() {
    return "period";
  }

  @Override
  public Optional<Sort.Key> sort() {
    return Optional.of(Sort.Key.VALUE);
  }

  @Override
  public Optional<Place> place(RowState row) {
    return Optional.of(new Place.Figure(row.code(), period));
  }
}
