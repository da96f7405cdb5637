package org.indicatorworkbench.ui.grid;

/**
 * Makes the cells of a grid.
 *
 * @param model what is shown
 * @param editing what period cells are edited through
 * @param drag what rows are dragged with
 */
record CellFactory(GridModel model, Editing editing, RowDrag drag) {

  GridCell make(Column column) {
    return switch (column) {
      case FixedColumn.TREND -> new TrendCell();
      case FixedColumn.RATING -> new RatingCell();
      case FixedColumn.VARIATION -> new SpcCell(FixedColumn.VARIATION);
      case FixedColumn.ASSURANCE -> new SpcCell(FixedColumn.ASSURANCE);
      case FixedColumn.CODE -> new CodeCell(drag);
      case FixedColumn.TITLE -> new TitleCell(model);
      case FixedColumn _, CalculatedColumn _, ComparatorColumn _ -> new TextCell(column);
      case PeriodColumn period -> new PeriodCell(period, editing);
    };
  }
}
