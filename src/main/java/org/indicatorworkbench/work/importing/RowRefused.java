package org.indicatorworkbench.work.importing;

import org.indicatorworkbench.intake.Cell;

/** A row that contradicts itself, with the cell to point at. Never leaves this package. */
final class RowRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Cell cell;

  RowRefused(Cell cell, String reason) {
    super(reason);
    this.cell = cell;
  }

  Cell cell() {
    return cell;
  }
}
