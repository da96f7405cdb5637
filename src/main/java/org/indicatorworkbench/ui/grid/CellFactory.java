package org.indicatorworkbench.ui.grid;

/**
 * Makes the cells of a grid.
 *
 * @param editing what period cells are edited through
 */
record CellFactory(Editing editing) {

  GridCell make(Column column) {
    return switch (column) {
      case FixedColumn.TREND -> new TrendCell();
      case FixedColumn.RATING -> new RatingCell();
      case FixedColumn _, ComparatorColumn _ -> new TextCell(column);
      case PeriodColumn period -> new PeriodCell(period, editing);
    };
  }
}
