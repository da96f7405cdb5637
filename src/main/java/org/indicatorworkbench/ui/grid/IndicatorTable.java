package org.indicatorworkbench.ui.grid;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;
import org.indicatorworkbench.ui.block.CellRange;

/** A table with our skin from the start, that tells assistive technology what is selected. */
final class IndicatorTable extends TableView<GridLine> {
  private Selected selected = new Selected();

  /** Speaks of that selection, and says when it changes. */
  void speakOf(Selected cells) {
    selected = cells;
    cells
        .blockProperty()
        .addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS));
  }

  /** Whether a cell is in the selection. */
  boolean isSelected(int line, int column) {
    return selected.range().filter(range -> range.contains(line, column)).isPresent();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case SELECTED_ITEMS -> selectedCells();
      case MULTIPLE_SELECTION -> true;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Those of the selection that are on the screen: the others have no cells. */
  private ObservableList<Node> selectedCells() {
    List<Node> cells =
        selected
            .range()
            .filter(_ -> getSkin() instanceof GridSkin)
            .map(range -> cells(((GridSkin) getSkin()).flow(), range))
            .orElse(List.of());
    return FXCollections.observableArrayList(cells);
  }

  private static List<Node> cells(GridFlow flow, CellRange range) {
    return flow.linesInSight()
        .filter(row -> range.top() <= row.getIndex() && row.getIndex() <= range.bottom())
        .flatMap(row -> ((FrozenRowSkin) row.getSkin()).cells())
        .filter(cell -> range.contains(cell.getIndex(), cell.place()))
        .map(Node.class::cast)
        .toList();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new GridSkin(this);
  }
}
