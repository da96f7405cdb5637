package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.List;

/**
 * A block laid out from the top left of the selection. It repeats when the selection is larger and
 * a whole multiple of it in each direction, as in a spreadsheet; a direction in which the selection
 * is no larger than the block does not count.
 *
 * @param blanksAreHeadings whether a blank row where the table has a heading stands for that, so
 *     that the rows below it stay beside those they belong to
 */
record ByPlace(
    List<List<String>> rows,
    int width,
    NamedParts names,
    PasteTarget target,
    boolean blanksAreHeadings) {
  private static final String BELOW = "below the last row";

  Layout layout() {
    int top = names.hasHeadings() ? 1 : 0;
    int left = names.namingColumns();
    int down = times(target.selectedRows(), rows.size() - top);
    int across = times(target.selectedColumns(), width - left);
    boolean repeats = down > 0 && across > 0;
    List<Lane<TargetRow>> lanes =
        repeats && down > 1
            ? Lane.byPlace(top, rows.size(), down, target.rows(), BELOW)
            : once(top);
    List<Lane<TargetColumn>> columns =
        Lane.byPlace(
            left, width, repeats ? across : 1, target.columns(), "right of the last column");
    int headings = repeats && down > 1 ? 0 : rows.size() - top - lanes.size();
    return new Layout(lanes, columns, headings);
  }

  private List<Lane<TargetRow>> once(int top) {
    int end = blanksAreHeadings ? lastWithText() + 1 : 0;
    List<Lane<TargetRow>> lanes = new ArrayList<>();
    boolean passed = false;
    for (int at = top; at < rows.size(); at++) {
      int to = lanes.size();
      if (!passed && at < end && isBlank(rows.get(at)) && followsHeading(to)) {
        passed = true;
      } else {
        passed = false;
        lanes.add(
            to < target.rows().size()
                ? Lane.to(at, target.rows().get(to))
                : Lane.nowhere(at, BELOW));
      }
    }
    return lanes;
  }

  private boolean followsHeading(int row) {
    return row < target.rows().size() && target.rows().get(row).followsHeading();
  }

  private int lastWithText() {
    int last = rows.size() - 1;
    while (last >= 0 && isBlank(rows.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isEmpty);
  }

  /** How often the block fits; 0 when it does not fit a whole number of times. */
  private static int times(int selected, int size) {
    if (selected <= size) {
      return 1;
    }
    return selected % size == 0 ? selected / size : 0;
  }
}
