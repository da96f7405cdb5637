package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Ground;
import org.indicatorworkbench.ui.block.Position;

/** The lines and columns of the table, for those who count them. */
record GridGround(TableView<GridLine> table) implements Ground {

  @Override
  public int lines() {
    return table.getItems().size();
  }

  @Override
  public int columns() {
    return table.getVisibleLeafColumns().size();
  }

  @Override
  public int firstFigure() {
    return (int)
        IntStream.range(0, columns()).takeWhile(at -> column(at).shown().isFrozen()).count();
  }

  @Override
  public int group(int column) {
    return switch (column(column).shown()) {
      case PeriodColumn _ -> 1;
      case Column other -> other.isFrozen() ? 0 : 2;
    };
  }

  @Override
  public boolean isHeading(int line) {
    return !(table.getItems().get(line) instanceof IndicatorLine);
  }

  @Override
  public boolean isFilled(Position position) {
    return position.line() >= 0
        && indicator(position.line())
            .filter(
                line -> {
                  Column shown = column(position.column()).shown();
                  return shown.isFrozen() || !shown.text(line.now()).isBlank();
                })
            .isPresent();
  }

  GridColumn column(int at) {
    return (GridColumn) table.getVisibleLeafColumn(at);
  }

  /** The columns of a range, from the left. */
  List<Column> columns(CellRange range) {
    return IntStream.rangeClosed(range.left(), range.right())
        .mapToObj(at -> column(at).shown())
        .toList();
  }

  /** The indicators of a range, from the top. */
  Stream<IndicatorLine> indicators(CellRange range) {
    return lines(range).mapToObj(line -> indicator(line).orElseThrow());
  }

  /** The indicator in a line; empty in a heading. */
  Optional<IndicatorLine> indicator(int line) {
    return table.getItems().get(line) instanceof IndicatorLine indicator
        ? Optional.of(indicator)
        : Optional.empty();
  }
}
