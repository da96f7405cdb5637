package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.indicatorworkbench.domain.period.Period;

/** Where the user is in the table, and the ways to go on from there. */
final class Cursor {
  private final TableView<GridLine> table;
  private final GridModel model;
  private boolean keeping;

  Cursor(TableView<GridLine> table, GridModel model) {
    this.table = table;
    this.model = model;
    table.getFocusModel().focusedCellProperty().addListener(_ -> tellModel());
    model.selectionProperty().addListener(_ -> follow());
    model
        .arrangingProperty()
        .addListener(
            (_, _, arranging) -> {
              if (!arranging) {
                follow();
              }
            });
  }

  int line() {
    return position().getRow();
  }

  int column() {
    return position().getColumn();
  }

  /** The line it is on; empty before it is anywhere. */
  Optional<GridLine> current() {
    return line() >= 0 && line() < table.getItems().size()
        ? Optional.of(table.getItems().get(line()))
        : Optional.empty();
  }

  /** The line it is on, where that has parts. */
  Optional<IndicatorLine> whole() {
    return current()
        .filter(IndicatorLine.class::isInstance)
        .map(IndicatorLine.class::cast)
        .filter(line -> line.nesting().get().isWhole());
  }

  /** The period cell it is on; empty on anything else. */
  Optional<CellAddress> figure() {
    return current()
        .filter(IndicatorLine.class::isInstance)
        .map(IndicatorLine.class::cast)
        .flatMap(line -> period().map(period -> new CellAddress(line.code(), period)));
  }

  /** Goes to a place, or as near as there is one. */
  void to(int line, int column) {
    if (table.getItems().isEmpty() || columns().isEmpty()) {
      return;
    }
    int row = Math.clamp(line, 0, table.getItems().size() - 1);
    int place = Math.clamp(column, 0, columns().size() - 1);
    table.getSelectionModel().clearAndSelect(row, columns().get(place));
    reveal();
  }

  void by(int lines, int columns) {
    to(line() + lines, column() + columns);
  }

  /** Goes to the nearest line of a kind in a direction; stays where there is none. */
  void toNext(Class<? extends GridLine> kind, int step) {
    Predicate<Integer> inside = at -> at >= 0 && at < table.getItems().size();
    IntStream.iterate(line() + step, at -> at + step)
        .boxed()
        .takeWhile(inside)
        .filter(at -> kind.isInstance(table.getItems().get(at)))
        .findFirst()
        .ifPresent(at -> to(at, column()));
  }

  /** Goes to a cell wherever it is now; nothing happens where its line is not shown. */
  void to(CellAddress address) {
    int line = model.indexOf(address.code());
    if (line >= 0) {
      to(line, columnOf(address.period()));
    }
  }

  /** Goes to the heading of a section, with the period asked for in sight. */
  void toHeading(int line) {
    to(line, model.askedProperty().get().map(this::columnOf).orElse(0));
  }

  /** Goes to the first figure of the period asked for, if the user has not been anywhere yet. */
  void enter() {
    if (current().isEmpty()) {
      to(0, model.askedProperty().get().map(this::columnOf).orElse(0));
      if (current().filter(SectionLine.class::isInstance).isPresent()) {
        toNext(IndicatorLine.class, 1);
      }
    } else {
      reveal();
    }
  }

  /** Lets columns come and go; the user stays on the same figure. */
  void keep(Runnable change) {
    Optional<CellAddress> here = model.selectionProperty().get();
    keeping = true;
    change.run();
    keeping = false;
    here.ifPresent(
        at -> {
          to(at);
          model.at(at);
        });
  }

  /** Scrolls to where the user is. */
  void reveal() {
    if (table.getSkin() instanceof GridSkin skin) {
      skin.reveal(line(), table.getVisibleLeafColumn(column()));
    }
  }

  private void tellModel() {
    if (keeping || model.arrangingProperty().get()) {
      return;
    }
    switch (current().orElse(null)) {
      case IndicatorLine line ->
          period()
              .or(() -> model.askedProperty().get())
              .ifPresent(period -> model.at(new CellAddress(line.code(), period)));
      case SectionLine heading -> model.at(heading.heading());
      case null -> {}
    }
  }

  /** Goes where the model says, unless the user is there. */
  private void follow() {
    model.selectionProperty().get().filter(at -> !isAt(at)).ifPresent(this::to);
    model
        .headingProperty()
        .get()
        .ifPresent(
            wanted -> {
              for (int at = 0; at < table.getItems().size(); at++) {
                if (table.getItems().get(at) instanceof SectionLine heading
                    && heading.heading().equals(wanted)
                    && at != line()) {
                  to(at, column());
                }
              }
            });
  }

  private boolean isAt(CellAddress address) {
    return line() >= 0
        && line() == model.indexOf(address.code())
        && period().or(() -> model.askedProperty().get()).equals(Optional.of(address.period()));
  }

  private Optional<Period> period() {
    return position().getTableColumn() instanceof GridColumn column
            && column.shown() instanceof PeriodColumn(Period period)
        ? Optional.of(period)
        : Optional.empty();
  }

  private int columnOf(Period period) {
    return IntStream.range(0, columns().size())
        .filter(at -> columns().get(at).shown().equals(new PeriodColumn(period)))
        .findFirst()
        .orElse(Math.max(0, column()));
  }

  private List<GridColumn> columns() {
    return table.getVisibleLeafColumns().stream().map(GridColumn.class::cast).toList();
  }

  private TablePosition<?, ?> position() {
    return table.getFocusModel().getFocusedCell();
  }
}
