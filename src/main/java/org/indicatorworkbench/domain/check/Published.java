package org.indicatorworkbench.domain.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Entry;

/** What papers printed, each beside the row as it is computed for the period of the paper. */
record Published(RowState row, Period period, PublishedRating printed) {

  /** A check of what was printed, one row and paper after the other. */
  interface PublishedCheck extends Check {
    Optional<Finding> finding(Published published);

    @Override
    default List<Finding> findings(Checked checked) {
      return of(checked).flatMap(published -> finding(published).stream()).toList();
    }
  }

  private static Stream<Published> of(Checked checked) {
    return checked.rows().stream()
        .flatMap(
            row -> {
              Entry entry = checked.workspace().entry(row.code()).orElseThrow();
              return entry.published().entrySet().stream()
                  .map(
                      one ->
                          new Published(
                              at(checked, row, entry, one.getKey()), one.getKey(), one.getValue()));
            });
  }

  private static RowState at(Checked checked, RowState row, Entry entry, Period period) {
    return period.equals(row.ratedAt()) && period.equals(row.asked())
        ? row
        : RowDeriver.derive(checked.workspace(), entry, period);
  }
}
