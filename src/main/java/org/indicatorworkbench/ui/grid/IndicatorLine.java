package org.indicatorworkbench.ui.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;

/**
 * An indicator's line. It stays the same object while its row changes, so that a change repaints
 * that line alone and leaves focus, scrolling and an open editor where they are.
 */
public final class IndicatorLine implements GridLine {
  private final ReadOnlyObjectWrapper<RowState> row;
  private final ReadOnlyObjectWrapper<Nesting> nesting = new ReadOnlyObjectWrapper<>(Nesting.NONE);

  IndicatorLine(RowState row) {
    this.row = new ReadOnlyObjectWrapper<>(row);
  }

  @Override
  public ReadOnlyObjectProperty<RowState> row() {
    return row.getReadOnlyProperty();
  }

  /** The row as it is now. */
  public RowState now() {
    return row.get();
  }

  /** The indicator, which never changes. */
  public IndicatorCode code() {
    return now().code();
  }

  /** How it stands among the parts of others. */
  ReadOnlyObjectProperty<Nesting> nesting() {
    return nesting.getReadOnlyProperty();
  }

  void nest(Nesting next) {
    nesting.set(next);
  }

  void show(RowState next) {
    row.set(next);
  }
}
