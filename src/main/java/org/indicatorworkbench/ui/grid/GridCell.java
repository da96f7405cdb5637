package org.indicatorworkbench.ui.grid;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.indicatorworkbench.domain.row.RowState;

/** A cell of the grid: what it says in words, and when it has to be painted again. */
abstract class GridCell extends TableCell<GridLine, RowState> {
  private static final int NOTHING = Integer.MIN_VALUE;

  private final Column column;
  private GridLine line;
  private boolean stale;
  private int waiting = NOTHING;

  GridCell(Column column) {
    this.column = column;
    // Made when it is wanted: a tooltip for each of two thousand cells would cost more than they
    // do.
    setOnMouseEntered(_ -> setTooltip(tooltip()));
    parentProperty().addListener(_ -> parentChanged());
  }

  /** Shows the row. */
  abstract void show(RowState row);

  /** Shows nothing: a heading, or below the last line. */
  abstract void showNothing();

  final Column column() {
    return column;
  }

  /**
   * The toolkit gives every index twice, with the line and with its index, and to all cells of a
   * row: those that are scrolled away wait until they come back.
   */
  @Override
  public void updateIndex(int index) {
    if (getParent() == null && getTableRow() != null) {
      waiting = index;
    } else {
      waiting = NOTHING;
      take(index);
    }
  }

  private void take(int index) {
    GridLine now = getTableRow() == null ? null : getTableRow().getItem();
    if (index != getIndex() || now != line || now == null) {
      line = now;
      super.updateIndex(index);
    }
  }

  private void catchUp() {
    if (waiting != NOTHING) {
      int index = waiting;
      waiting = NOTHING;
      take(index);
    }
  }

  private void parentChanged() {
    if (getParent() != null) {
      catchUp();
    }
    paintIfStale();
  }

  @Override
  protected void updateItem(RowState row, boolean empty) {
    super.updateItem(row, empty);
    stale = true;
    paintIfStale();
  }

  /**
   * Most cells of a row are scrolled away and out of the scene; those wait until they come back.
   */
  private void paintIfStale() {
    if (!stale || getParent() == null) {
      return;
    }
    stale = false;
    if (getItem() == null) {
      showNothing();
    } else {
      show(getItem());
    }
  }

  /** Rows are values: another object is another row, and comparing them would go through it all. */
  @Override
  protected boolean isItemChanged(RowState before, RowState after) {
    return before != after;
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    catchUp();
    return switch (attribute) {
      case TEXT -> spoken();
      case SELECTED ->
          getTableView() instanceof IndicatorTable table && table.isSelected(getIndex(), place());
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Which of the columns in sight it is in. */
  final int place() {
    return getTableView().getVisibleLeafIndex(getTableColumn());
  }

  /** The line it is in; null in none. */
  final GridLine line() {
    return line;
  }

  /** What is said of it. */
  String spoken() {
    if (getItem() != null) {
      return CellWords.spoken(column, getItem());
    }
    return getTableRow() != null && getTableRow().getItem() instanceof SectionLine heading
        ? heading.spoken()
        : "";
  }

  private Tooltip tooltip() {
    if (getItem() == null) {
      return null;
    }
    return CellWords.tooltip(column, getItem()).map(GridCell::tooltip).orElse(null);
  }

  private static Tooltip tooltip(String words) {
    Tooltip tooltip = new Tooltip(words);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    return tooltip;
  }
}
