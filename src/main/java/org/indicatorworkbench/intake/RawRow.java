package org.indicatorworkbench.intake;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One row of a file as text.
 *
 * @param line the line of the file, or the row of the sheet, on which it begins, from 1
 * @param cells without the blanks around them; rows of one file may differ in length
 * @param decimals how many digits after the point a cell is displayed with, by its place, where a
 *     number has a format of its own and its text may have more digits than that
 */
public record RawRow(int line, List<String> cells, Map<Integer, Integer> decimals) {
  public RawRow {
    cells = List.copyOf(cells);
    decimals = Map.copyOf(decimals);
  }

  /** A row of text, which displays what it holds. */
  public RawRow(int line, List<String> cells) {
    this(line, cells, Map.of());
  }

  /** The text of a cell, empty where the row has none. */
  public String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  /** How many decimals a cell is displayed with; empty where its text is what is displayed. */
  OptionalInt decimals(int at) {
    Integer shown = decimals.get(at);
    return shown == null ? OptionalInt.empty() : OptionalInt.of(shown);
  }

  /** How many cells the row has up to its last one with text. */
  public int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }
}
