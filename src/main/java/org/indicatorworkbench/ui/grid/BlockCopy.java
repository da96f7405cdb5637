package org.indicatorworkbench.ui.grid;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopiedCell;
import org.indicatorworkbench.work.copying.CopyKind;

/**
 * Hands the selection on to be copied.
 *
 * @param cursor where the selection is
 */
record BlockCopy(GridActions actions, Cursor cursor, GridGround ground) {

  /** Copies the selection and outlines it. */
  void copy(CopyKind kind) {
    cursor
        .selected()
        .range()
        .ifPresent(
            range -> {
              actions.copy(copied(range), kind);
              cursor.selected().copiedProperty().set(Optional.of(range));
            });
  }

  private CopiedBlock copied(CellRange range) {
    List<Column> columns = ground.columns(range);
    List<List<CopiedCell>> lines =
        ground
            .indicators(range)
            .map(line -> columns.stream().map(column -> cell(column, line.now())).toList())
            .toList();
    return lines.isEmpty()
        ? new CopiedBlock(List.of("Section"), headings(range))
        : new CopiedBlock(columns.stream().map(Column::heading).toList(), lines);
  }

  private static CopiedCell cell(Column column, RowState row) {
    return new CopiedCell(
        column.text(row),
        column.isNumeric(),
        column == FixedColumn.RATING ? Optional.of(row.rag()) : Optional.empty(),
        column.place(row));
  }

  private List<List<CopiedCell>> headings(CellRange range) {
    return ground.table().getItems().subList(range.top(), range.bottom() + 1).stream()
        .filter(SectionLine.class::isInstance)
        .map(line -> ((SectionLine) line).heading().text())
        .map(heading -> List.of(new CopiedCell(heading, false, Optional.empty())))
        .toList();
  }
}
