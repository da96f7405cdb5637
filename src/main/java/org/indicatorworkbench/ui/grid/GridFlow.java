package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.VirtualFlow;

/** The scrolled part of the table, which tells where it stands. */
final class GridFlow extends VirtualFlow<TableRow<GridLine>> {

  /**
   * Gives a line on screen another index. The toolkit then styles all of it anew; most of the time
   * it looks as before, and its figures alone are others.
   */
  @Override
  protected void setCellIndex(TableRow<GridLine> line, int index) {
    if (line instanceof GridRow row && row.getSkin() != null) {
      Set<PseudoClass> before = row.look();
      row.updateIndex(index);
      if (!row.look().equals(before)) {
        row.applyCss();
      }
    } else {
      super.setCellIndex(line, index);
    }
  }

  /**
   * The line that a screen reader asks for, in sight or not; it has cells from the first time on.
   */
  @Override
  protected TableRow<GridLine> getPrivateCell(int index) {
    TableRow<GridLine> line = super.getPrivateCell(index);
    if (line.getSkin() == null) {
      line.applyCss();
    }
    return line;
  }

  /** How far the columns are scrolled to the left, in pixels. */
  double scrolled() {
    return getHbar().isVisible() ? snapPositionX(getHbar().getValue()) : 0;
  }

  /** Scrolls the columns back to the first. */
  void toFirstColumn() {
    getHbar().setValue(0);
  }

  /** The upper edge of a line, in sight or not. */
  double top(int line) {
    TableRow<GridLine> first = getFirstVisibleCell();
    return first == null ? 0 : first.getLayoutY() + (line - first.getIndex()) * getFixedCellSize();
  }

  /** How much of the lines is in sight. */
  double height() {
    return getHeight() - (getHbar().isVisible() ? getHbar().getHeight() : 0);
  }

  /** The lines that are at least partly in sight. */
  Stream<TableRow<GridLine>> linesInSight() {
    TableRow<GridLine> first = getFirstVisibleCell();
    return first == null
        ? Stream.of()
        : IntStream.rangeClosed(first.getIndex(), getLastVisibleCell().getIndex())
            .mapToObj(this::getVisibleCell)
            .filter(Objects::nonNull);
  }

  /** Calls when anything has been scrolled, or has another size. */
  void onMoved(InvalidationListener moved) {
    positionProperty().addListener(moved);
    getHbar().valueProperty().addListener(moved);
    getHbar().visibleProperty().addListener(moved);
    getVbar().visibleProperty().addListener(moved);
    boundsInParentProperty().addListener(moved);
  }

  /** How much of the columns is in sight, the frozen ones included. */
  double breadth() {
    return getWidth() - (getVbar().isVisible() ? getVbar().getWidth() : 0);
  }

  /** Scrolls no further than needed to have a line wholly in sight. */
  void reveal(int line) {
    TableRow<GridLine> first = getFirstVisibleCellWithinViewport();
    TableRow<GridLine> last = getLastVisibleCellWithinViewport();
    if (first == null || last == null) {
      scrollTo(line);
    } else if (line < first.getIndex()) {
      scrollPixels((line - first.getIndex()) * getFixedCellSize());
    } else if (line > last.getIndex()) {
      scrollPixels((line - last.getIndex()) * getFixedCellSize());
    }
  }

  /**
   * Scrolls no further than needed to have a stretch of the columns in sight beside the frozen.
   *
   * @param edges where a column begins right beside the frozen ones, so that none is cut through
   */
  void reveal(double start, double end, double frozen, List<Double> edges) {
    double least = end - breadth();
    double most = start - frozen;
    double now = getHbar().getValue();
    double whole =
        now >= least ? now : edges.stream().filter(edge -> edge >= least).findFirst().orElse(least);
    getHbar().setValue(Math.clamp(Math.min(whole, most), 0, getHbar().getMax()));
  }
}
