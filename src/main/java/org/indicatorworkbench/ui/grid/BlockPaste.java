package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.ui.block.Position;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.pasting.PasteTarget;
import org.indicatorworkbench.work.pasting.TargetColumn;

/**
 * Hands the selection on to be pasted into, and selects what was pasted.
 *
 * @param cursor where the selection is
 */
record BlockPaste(GridModel model, GridActions actions, Cursor cursor, GridGround ground) {

  /** Pastes what was copied last, here or in another program. */
  void paste() {
    Position from = cursor.position();
    cursor
        .selected()
        .range()
        .ifPresent(range -> actions.paste(target(range), places -> select(places, from)));
  }

  /** As in a spreadsheet; whoever has gone on meanwhile is left there. */
  private void select(Set<Place> places, Position from) {
    if (cursor.position().equals(from) && ground.table().getEditingCell() == null) {
      new PastedRange(model, ground, places)
          .range()
          .ifPresent(
              range -> {
                cursor.to(range.top(), range.left());
                cursor.select(range);
              });
    }
  }

  private PasteTarget target(CellRange range) {
    CellRange all = ground.all();
    CellRange beyond = new CellRange(range.top(), range.left(), all.bottom(), all.right());
    // As they are now: a paste is planned on another thread.
    Map<IndicatorCode, RowState> rows =
        ground
            .indicators(beyond)
            .map(IndicatorLine::now)
            .collect(Collectors.toUnmodifiableMap(RowState::code, row -> row));
    boolean isHeading = ground.lines(range).findAny().isEmpty();
    return new PasteTarget(
        isHeading ? List.of() : new PasteRows(model).from(ground.table().getItems(), range.top()),
        ground.columns(beyond).stream().map(column -> column(column, rows)).toList(),
        (int) Math.max(1, ground.lines(range).count()),
        range.right() - range.left() + 1);
  }

  private static TargetColumn column(Column column, Map<IndicatorCode, RowState> rows) {
    return new TargetColumn(
        column.heading(), code -> Optional.ofNullable(rows.get(code)).flatMap(column::place));
  }
}
