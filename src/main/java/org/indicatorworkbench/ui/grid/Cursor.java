package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.block.Block;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Moves;
import org.indicatorworkbench.ui.block.Position;

/** Where the user is in the table, and the ways to go on from there. */
final class Cursor {
  private final TableView<GridLine> table;
  private final GridModel model;
  private final Moves moves;
  private final Selected selected = new Selected();
  private boolean keeping;
  private boolean walking;
  private int columnBefore;

  Cursor(TableView<GridLine> table, GridModel model) {
    this.table = table;
    this.model = model;
    moves = new Moves(new GridGround(table));
    table.getFocusModel().focusedCellProperty().addListener(_ -> moved());
    model.selectionProperty().addListener(_ -> follow());
    model
        .arrangingProperty()
        .addListener(
            (_, _, arranging) -> {
              if (arranging) {
                columnBefore = column();
              } else {
                arranged();
              }
            });
  }

  int line() {
    return focused().getRow();
  }

  int column() {
    return focused().getColumn();
  }

  Position position() {
    return new Position(line(), column());
  }

  /** The ways to go in the table as it is now. */
  Moves moves() {
    return moves;
  }

  /** The cells selected around it. */
  Selected selected() {
    return selected;
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
    go(moves.inside(new Position(line, column)));
    reveal();
  }

  private void go(Position position) {
    selected.select(position);
    table.getSelectionModel().clearAndSelect(position.line(), columns().get(position.column()));
  }

  void to(Position position) {
    to(position.line(), position.column());
  }

  /** Goes to another cell of the selection, which stays. */
  void walkTo(Position position) {
    walking = true;
    table.getSelectionModel().clearAndSelect(position.line(), columns().get(position.column()));
    walking = false;
    reveal();
  }

  /** The corner of the selection that moves. */
  Position extent() {
    return block().extent();
  }

  /** Selects everything from here to a place, and brings that into sight. */
  void extendTo(Position position) {
    drawTo(position);
    reveal(extent());
  }

  /** Selects everything from here to a place that the mouse is on. */
  void drawTo(Position position) {
    if (line() >= 0) {
      selected.select(block().extendedTo(moves.inside(position)));
    }
  }

  /** Selects a rectangle around here. */
  void select(CellRange range) {
    selected.select(
        new Block(
            new Position(range.top(), range.left()), new Position(range.bottom(), range.right())));
  }

  /** After Tab or Enter inside a selection, it is drawn anew from where the user is. */
  private Block block() {
    return selected
        .blockProperty()
        .get()
        .filter(block -> block.anchor().equals(position()))
        .orElseGet(() -> Block.at(position()));
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

  /** Goes to the heading of a section; the columns stay where they are scrolled to. */
  void toHeading(int line) {
    int column =
        current()
            .map(_ -> column())
            .orElseGet(() -> model.askedProperty().get().map(this::columnOf).orElse(0));
    inLine(new Position(line, column));
  }

  /** Goes to a line without a wish to see that column of it. */
  private void inLine(Position position) {
    Position inside = moves.inside(position);
    go(inside);
    if (table.getSkin() instanceof GridSkin skin) {
      skin.revealLine(inside.line());
    }
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
    selected.rearranged(position());
    here.ifPresent(
        at -> {
          to(at);
          model.at(at);
        });
  }

  /** Scrolls to where the user is. */
  void reveal() {
    reveal(position());
  }

  /** Scrolls to a place. */
  void reveal(Position position) {
    if (table.getSkin() instanceof GridSkin skin) {
      skin.reveal(position.line(), table.getVisibleLeafColumn(position.column()));
    }
  }

  /** The toolkit goes to another column when lines below the user are taken away. */
  private void arranged() {
    // The row of the user may be filtered out or gone; where they are then is told to everybody.
    model
        .selectionProperty()
        .get()
        .flatMap(here -> model.nearest(here.code()).map(row -> new CellAddress(row, here.period())))
        .ifPresent(model::at);
    follow();
    if (line() >= 0 && column() != columnBefore) {
      inLine(new Position(line(), columnBefore));
    }
    selected.rearranged(position());
  }

  private void moved() {
    if (keeping || model.arrangingProperty().get()) {
      return;
    }
    if (!walking) {
      selected.select(position());
    }
    tellModel();
  }

  private void tellModel() {
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
                  inLine(new Position(at, column()));
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
    return focused().getTableColumn() instanceof GridColumn column
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

  private TablePosition<?, ?> focused() {
    return table.getFocusModel().getFocusedCell();
  }
}
