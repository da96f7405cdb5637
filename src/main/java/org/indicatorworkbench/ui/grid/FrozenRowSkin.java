package org.indicatorworkbench.ui.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A row whose frozen cells stay in sight. They live on a pane of their own, which moves against the
 * scrolling: the toolkit takes cells that are scrolled away out of the row, and to put them back at
 * every step would style them anew each time.
 */
final class FrozenRowSkin extends TableRowSkin<GridLine> {
  private static final double ABOVE = -1;
  private static final double BENEATH = 1;

  private final Pane frozen = new Still();
  private final SectionBar bar = new SectionBar();

  // Beneath the cells where the user is in this line: shown or hidden, it restyles none of them.
  private final Region current = ground();
  private final Region frozenCurrent = ground();

  // No value here: the toolkit's constructor calls createCell before this class gets its own.
  private Map<TableColumnBase<?, ?>, TableCell<GridLine, ?>> kept;

  FrozenRowSkin(GridRow row) {
    super(row);
    frozen.getStyleClass().add("frozen");
    frozen.setViewOrder(ABOVE);
    bar.setViewOrder(ABOVE);
    current.visibleProperty().bind(row.currentProperty());
    frozenCurrent.visibleProperty().bind(row.currentProperty());
    frozen.getChildren().setAll(frozenCurrent);
  }

  private static Region ground() {
    Region ground = new Region();
    ground.getStyleClass().add("current-ground");
    ground.setViewOrder(BENEATH);
    ground.setManaged(false);
    ground.setMouseTransparent(true);
    return ground;
  }

  /** The cells that the row has on the screen. */
  Stream<GridCell> cells() {
    return Stream.concat(getChildren().stream(), frozen.getChildren().stream())
        .filter(GridCell.class::isInstance)
        .map(GridCell.class::cast);
  }

  @SuppressWarnings("rawtypes") // As the toolkit declares it.
  @Override
  protected TableCell<GridLine, ?> createCell(TableColumnBase column) {
    TableCell<GridLine, ?> cell = super.createCell(column);
    if (column instanceof GridColumn grid && grid.isFrozen()) {
      kept = kept == null ? new HashMap<>() : kept;
      kept.put(column, cell);
    }
    return cell;
  }

  @Override
  protected void layoutChildren(double x, double y, double w, double h) {
    super.layoutChildren(x, y, w, h);
    gather();
    double edge = 0;
    for (Node child : frozen.getChildren()) {
      if (child instanceof TableCell<?, ?> cell) {
        double width = snapSizeX(cell.getTableColumn().getWidth());
        cell.resizeRelocate(edge, 0, width, h);
        edge += width;
      }
    }
    frozenCurrent.resizeRelocate(0, 0, edge, h);
    current.resizeRelocate(0, 0, getSkinnable().getWidth(), h);
    boolean heading = getSkinnable().getItem() instanceof SectionLine;
    frozen.setVisible(getSkinnable().getItem() instanceof IndicatorLine);
    bar.setVisible(heading);
    if (getSkinnable().getItem() instanceof SectionLine line) {
      bar.show(line);
    }
    double scrolled = scrolled();
    frozen.resizeRelocate(scrolled, 0, edge, h);
    bar.resizeRelocate(scrolled, 0, edge, h);
  }

  /** Takes the frozen cells over: when columns change, the toolkit puts all into the row. */
  private void gather() {
    if (frozen.getParent() == null) {
      getChildren().addAll(current, frozen, bar);
    }
    int place = 0;
    for (TableColumn<GridLine, ?> column : getVisibleLeafColumns()) {
      TableCell<GridLine, ?> cell = kept.get(column);
      if (cell != null && cell.getParent() != frozen) {
        frozen.getChildren().add(place, cell);
      }
      place += cell == null ? 0 : 1;
    }
  }

  private double scrolled() {
    return getSkinnable().getTableView().getSkin() instanceof GridSkin skin
        ? skin.flow().scrolled()
        : 0;
  }

  /** A pane whose children are placed from outside. */
  private static final class Still extends Pane {
    @Override
    protected void layoutChildren() {
      // The row places them.
    }
  }
}
