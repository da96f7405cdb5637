package org.indicatorworkbench.intake;

import java.util.List;

/**
 * One row of a file as text.
 *
 * @param line the line of the file on which it begins, from 1
 * @param cells without the blanks around them; rows of one file may differ in length
 */
public record RawRow(int line, List<String> cells) {
  public RawRow {
    cells = List.copyOf(cells);
  }

  /** The text of a cell, empty where the row has none. */
  public String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
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
