package org.indicatorworkbench.work.pasting;

import java.util.List;

/**
 * Which row of the block goes to which row of the table, and which column to which column.
 *
 * @param rows in the order in which they are pasted
 * @param columns likewise
 * @param headings how many blank rows of the block stand for a heading of the table, and go nowhere
 */
record Layout(List<Lane<TargetRow>> rows, List<Lane<TargetColumn>> columns, int headings) {

  /** How many hidden indicators lie between the first and the last row that is pasted into. */
  int passedOver() {
    return rows.stream()
        .flatMap(lane -> lane.target().stream())
        .skip(1)
        .mapToInt(TargetRow::hiddenBefore)
        .sum();
  }
}
