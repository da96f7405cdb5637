package org.indicatorworkbench.intake.xlsx;

import org.indicatorworkbench.domain.file.UnusableFile;

/** How much of one workbook is kept, so that no file can use up the memory. */
final class Budget {
  private static final int MOST_CELLS = 5_000_000;
  private static final long MOST_CHARACTERS = 100_000_000;

  private final String name;
  private long cells;
  private long characters;

  Budget(String name) {
    this.name = name;
  }

  /**
   * Takes a row into account.
   *
   * @param width its cells up to the last one with text
   * @throws UnusableFile when the workbook has more cells than any table of figures
   */
  void spendCells(int width) {
    cells += width;
    if (cells > MOST_CELLS) {
      throw new UnusableFile(
          "%s has more than %,d cells; divide it, or clear what stands far from the table"
              .formatted(name, MOST_CELLS));
    }
  }

  /** Takes the text of a cell into account. */
  void spendText(int length) {
    characters += length;
    refuseLarge(characters);
  }

  /** Refuses what is shared by all cells by its size, before it is unpacked. */
  void refuseLarge(long unpacked) {
    if (unpacked > MOST_CHARACTERS) {
      throw new UnusableFile(name + " has far more text than figures need; divide it");
    }
  }
}
