package org.indicatorworkbench.ui.grid;

import org.indicatorworkbench.domain.row.RowState;

/** A cell of text. */
final class TextCell extends GridCell {
  TextCell(Column column) {
    super(column);
  }

  @Override
  void show(RowState row) {
    setText(column().text(row));
  }

  @Override
  void showNothing() {
    setText("");
  }
}
