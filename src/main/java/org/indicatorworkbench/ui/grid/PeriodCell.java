package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;

/** A value, which can be edited in place. */
final class PeriodCell extends GridCell {
  private static final PseudoClass SPECIAL = PseudoClass.getPseudoClass("special");

  private static final double OVER_NEIGHBOURS = -0.5;

  private final PeriodColumn column;
  private final Editing editing;
  private Node cut;
  private boolean special;

  PeriodCell(PeriodColumn column, Editing editing) {
    super(column);
    this.column = column;
    this.editing = editing;
  }

  @Override
  void show(RowState row) {
    Optional<Observation> seen = row.at(column.period());
    mark(seen.filter(PeriodCell::isSpecial).isPresent());
    if (getSkin() instanceof PeriodCellSkin skin) {
      skin.mark(seen.map(CellMarks::of).orElse(CellMarks.NONE));
    }
    if (!isEditing()) {
      setText(column.text(row));
    }
  }

  @Override
  void showNothing() {
    mark(false);
    if (getSkin() instanceof PeriodCellSkin skin) {
      skin.mark(CellMarks.NONE);
    }
    if (!isEditing()) {
      setText("");
    }
  }

  private void mark(boolean now) {
    if (now != special) {
      special = now;
      pseudoClassStateChanged(SPECIAL, now);
      applyCss();
    }
  }

  /** What the corners show of the value. */
  CellMarks marks() {
    return Optional.ofNullable(getItem())
        .flatMap(row -> row.at(column.period()))
        .map(CellMarks::of)
        .orElse(CellMarks.NONE);
  }

  boolean isAt(CellAddress cell) {
    return getItem() != null
        && getItem().code().equals(cell.code())
        && column.period().equals(cell.period());
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      setText(null);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setGraphic(editing.editor());
      // The field may be wider than the cell, and lies over its neighbours then.
      cut = getClip();
      setClip(null);
      setViewOrder(OVER_NEIGHBOURS);
      editing.opened();
    }
  }

  /**
   * Ends the edit, whoever asks for it: the table does when lines move or another cell is clicked.
   * What was typed is not lost by that.
   */
  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(null);
    setClip(cut);
    setViewOrder(0);
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    setText(getItem() == null ? "" : column.text(getItem()));
    editing.left();
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new PeriodCellSkin(this);
  }

  private static boolean isSpecial(Observation seen) {
    return seen.value() instanceof Value.Special;
  }
}
