package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indicatorworkbench.domain.arrangement.RowGroup;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Outline;
import org.indicatorworkbench.domain.row.RowState;

/**
 * Rows with their parts below them.
 *
 * @param inOrder whether rows stand in catalogue order; in any other they stand for themselves
 * @param folded the indicators whose parts are hidden
 */
record Nested(boolean inOrder, Set<IndicatorCode> folded) {

  /** A row in its place, which is hidden where what it is a part of is folded. */
  record Placed(RowState row, Nesting nesting, boolean isFoldedAway) {}

  /** Whether any row stands below what it is a part of. */
  boolean isAnyNested(List<RowGroup> groups) {
    return inOrder
        && groups.stream()
            .flatMap(group -> Outline.of(group.rows(), RowState::indicator).stream())
            .anyMatch(line -> line.depth() > 0);
  }

  /**
   * Rows that stand together, those that are folded away too.
   *
   * @param among whether any row of the table is nested
   */
  List<Placed> place(List<RowState> rows, boolean among) {
    if (!among) {
      return rows.stream().map(row -> new Placed(row, Nesting.NONE, false)).toList();
    }
    List<Placed> placed = new ArrayList<>();
    int hidden = 0;
    for (Outline.Line<RowState> at : Outline.of(rows, RowState::indicator)) {
      boolean isFolded = at.parts() > 0 && folded.contains(at.item().code());
      Nesting nesting = new Nesting(at.depth(), at.parts(), isFolded, true);
      placed.add(new Placed(at.item(), nesting, hidden > 0));
      hidden = hidden > 0 ? hidden - 1 : isFolded ? at.parts() : 0;
    }
    return placed;
  }
}
