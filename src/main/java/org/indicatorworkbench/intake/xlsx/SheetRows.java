package org.indicatorworkbench.intake.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.indicatorworkbench.intake.Column;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.RawTable;

/**
 * Gathers the rows of a sheet.
 *
 * <p>The first or last day of a month stands for the month where a period is expected: among the
 * headings, and below a heading that asks for one. Anywhere else, as where something is due, it
 * stays a day.
 */
final class SheetRows {
  private final Budget budget;
  private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
  private final Map<Map<Integer, Integer>, Map<Integer, Integer>> displays = new HashMap<>();
  private final BitSet periodColumns = new BitSet();
  private List<SheetCell> cells = new ArrayList<>();

  SheetRows(Budget budget) {
    this.budget = budget;
  }

  /** Puts a cell into the row that has begun; {@code at} counts from 0. */
  void put(int at, SheetCell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    while (cells.size() <= at) {
      cells.add(SheetCell.BLANK);
    }
    cells.set(at, cell);
    budget.spendText(cell.text().length());
  }

  /** Ends the row that has begun. */
  void end(int line) {
    if (cells.isEmpty()) {
      return;
    }
    budget.spendCells(cells.size());
    boolean canBeHeading = rows.size() < RawTable.DEEPEST_HEADINGS;
    if (canBeHeading) {
      markPeriodColumns();
    }
    boolean isHeading = canBeHeading && cells.stream().anyMatch(SheetRows::namesIndicators);
    for (int at = 0; at < cells.size(); at++) {
      SheetCell cell = cells.get(at);
      if (cell.month().isPresent() && (isHeading || periodColumns.get(at))) {
        cells.set(at, SheetCell.of(cell.month().get()));
      }
    }
    rows.put(line, cells);
    cells = new ArrayList<>();
  }

  private void markPeriodColumns() {
    for (int at = 0; at < cells.size(); at++) {
      if (asksForPeriods(cells.get(at))) {
        periodColumns.set(at);
      }
    }
  }

  /** Clears what lies unseen under the first cell of cells that are merged. */
  void merge(CellRangeAddress range) {
    rows.subMap(range.getFirstRow() + 1, true, range.getLastRow() + 1, true)
        .forEach(
            (line, covered) -> {
              int last = Math.min(range.getLastColumn(), covered.size() - 1);
              for (int at = range.getFirstColumn(); at <= last; at++) {
                if (line > range.getFirstRow() + 1 || at > range.getFirstColumn()) {
                  covered.set(at, SheetCell.BLANK);
                }
              }
            });
  }

  /** The rows that have a cell with text, from above. */
  List<RawRow> done() {
    List<RawRow> done = new ArrayList<>();
    while (!rows.isEmpty()) {
      Map.Entry<Integer, List<SheetCell>> row = rows.pollFirstEntry();
      if (row.getValue().stream().anyMatch(cell -> !cell.text().isEmpty())) {
        done.add(row(row.getKey(), row.getValue()));
      }
    }
    return done;
  }

  private RawRow row(int line, List<SheetCell> cells) {
    Map<Integer, Integer> decimals = new HashMap<>();
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).decimals().isPresent()) {
        decimals.put(at, cells.get(at).decimals().getAsInt());
      }
    }
    return new RawRow(line, cells.stream().map(SheetCell::text).toList(), shared(decimals));
  }

  /** Most rows are displayed alike, and a million of them need one map. */
  private Map<Integer, Integer> shared(Map<Integer, Integer> decimals) {
    return displays.computeIfAbsent(decimals, Map::copyOf);
  }

  private static boolean namesIndicators(SheetCell cell) {
    Optional<Column> column = Column.of(cell.text());
    return column.filter(of -> of == Column.CODE || of == Column.INDICATOR).isPresent();
  }

  private static boolean asksForPeriods(SheetCell cell) {
    Optional<Column> column = Column.of(cell.text());
    return column.filter(of -> of == Column.PERIOD || of == Column.TARGET_FROM).isPresent();
  }
}
