package org.indicatorworkbench.ui.grid;

import javafx.scene.Node;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;

/** The header, whose frozen columns stay where they are while the others pass beneath. */
final class FrozenHeaderRow extends TableHeaderRow {
  FrozenHeaderRow(GridSkin skin) {
    super(skin);
  }

  @Override
  protected NestedTableColumnHeader createRootHeader() {
    return new Headers();
  }

  /** All headers in a row; the toolkit moves this as a whole when the columns are scrolled. */
  private static final class Headers extends NestedTableColumnHeader {
    private static final double ABOVE = -1;
    private static final double TOPMOST = -2;

    Headers() {
      super(null);
      layoutXProperty().addListener(_ -> hold());
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      hold();
    }

    private void hold() {
      double frozen = 0;
      for (TableColumnHeader header : getColumnHeaders()) {
        if (header.getTableColumn() instanceof GridColumn column && column.isFrozen()) {
          hold(header, ABOVE);
          frozen += header.getWidth();
        }
      }
      for (Node child : getChildren()) {
        boolean resizes = !(child instanceof TableColumnHeader);
        if (resizes && child.getLayoutX() < frozen) {
          hold(child, TOPMOST);
        } else if (resizes) {
          child.setTranslateX(0);
          child.setViewOrder(0);
        }
      }
    }

    private void hold(Node node, double order) {
      node.setTranslateX(-getLayoutX());
      node.setViewOrder(order);
    }
  }
}
