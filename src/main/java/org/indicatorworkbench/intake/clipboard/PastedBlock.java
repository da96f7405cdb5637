package org.indicatorworkbench.intake.clipboard;

import java.util.List;

/**
 * What was copied elsewhere, as rows of text. Unlike the rows of a file, blank ones are kept: their
 * place counts.
 *
 * @param rows at least one; they may differ in length, and one without cells says nothing about its
 *     row. A cell that is blank is a blank that was copied
 */
public record PastedBlock(List<List<String>> rows) {

  /** The most cells that are taken at a time: some tens of megabytes of short texts. */
  public static final int MOST_CELLS = 2_000_000;

  public PastedBlock {
    rows = List.copyOf(rows);
  }

  /** How many rows there are. */
  public int height() {
    return rows.size();
  }

  /** How many cells its longest row has. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Whether every row is as long as the longest. */
  public boolean isRectangular() {
    int width = width();
    return rows.stream().allMatch(row -> row.size() == width);
  }
}
