package org.indicatorworkbench.ui.shell;

import java.util.function.Function;
import javafx.geometry.Bounds;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.ui.details.DetailsView;
import org.indicatorworkbench.ui.grid.CellAddress;
import org.indicatorworkbench.ui.workbook.OpenWorkbook;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.DetailsPlanner;
import org.indicatorworkbench.work.editing.Place;

/**
 * Opens the details of a value beside its cell.
 *
 * @param closed the user goes on in the grid
 */
record Details(OpenWorkbook open, Sheets sheets, Runnable closed) {

  void show(CellAddress cell, Bounds place) {
    open.getReading().contents().entry(cell.code()).ifPresent(entry -> show(cell, place, entry));
  }

  private void show(CellAddress cell, Bounds place, Entry entry) {
    Place.Figure figure = new Place.Figure(cell.code(), cell.period());
    DetailsView view =
        new DetailsView(
            figure,
            entry.indicator(),
            entry.series().at(cell.period()),
            open.canEdit(),
            typed -> open.type(figure, typed),
            this::close);
    sheets.showBeside(view, place, view::leave);
    Function<Workbook, java.util.List<String>> owners =
        workbook -> DetailsPlanner.owners(workbook.contents());
    open.ask(owners).thenAccept(view::offer);
  }

  private void close() {
    sheets.close();
    closed.run();
  }
}
