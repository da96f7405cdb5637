package org.indicatorworkbench.ui.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.ui.block.CellRange;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopiedCell;
import org.indicatorworkbench.work.copying.CopyKind;
import org.indicatorworkbench.work.pasting.PasteTarget;
import org.indicatorworkbench.work.pasting.TargetColumn;
import org.indicatorworkbench.work.pasting.TargetRow;

/**
 * Hands the selection on to be copied, or to be pasted into.
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

  /** Pastes what was copied last, here or in another program. */
  void paste() {
    cursor
        .selected()
        .range()
        .map(this::target)
        .filter(target -> !target.rows().isEmpty())
        .ifPresent(actions::paste);
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

  private PasteTarget target(CellRange range) {
    CellRange all = ground.all();
    CellRange beyond = new CellRange(range.top(), range.left(), all.bottom(), all.right());
    // As they are now: a paste is planned on another thread.
    Map<IndicatorCode, RowState> rows =
        ground
            .indicators(beyond)
            .map(IndicatorLine::now)
            .collect(Collectors.toUnmodifiableMap(RowState::code, row -> row));
    return new PasteTarget(
        rows(beyond),
        ground.columns(beyond).stream().map(column -> column(column, rows)).toList(),
        (int) Math.max(1, ground.lines(range).count()),
        range.right() - range.left() + 1);
  }

  private List<TargetRow> rows(CellRange range) {
    List<TargetRow> rows = new ArrayList<>();
    int folded = 0;
    for (GridLine line : ground.table().getItems().subList(range.top(), range.bottom() + 1)) {
      switch (line) {
        case SectionLine heading -> folded += heading.folded() ? heading.count() : 0;
        case IndicatorLine indicator -> {
          String title = indicator.now().indicator().title();
          rows.add(new TargetRow(indicator.code(), title, rows.isEmpty() ? 0 : folded, false));
          folded = 0;
        }
      }
    }
    return rows;
  }

  private static TargetColumn column(Column column, Map<IndicatorCode, RowState> rows) {
    return new TargetColumn(
        column.heading(), code -> Optional.ofNullable(rows.get(code)).flatMap(column::place));
  }
}
