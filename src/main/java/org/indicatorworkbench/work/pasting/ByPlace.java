package org.indicatorworkbench.work.pasting;

/**
 * A block laid out from the top left of the selection. It repeats when the selection is larger and
 * a whole multiple of it in each direction, as in a spreadsheet; a direction in which the selection
 * is no larger than the block does not count.
 */
record ByPlace(int height, int width, NamedParts names, PasteTarget target) {

  Layout layout() {
    int top = names.hasHeadings() ? 1 : 0;
    int left = names.namingColumns();
    int down = times(target.selectedRows(), height - top);
    int across = times(target.selectedColumns(), width - left);
    boolean repeats = down > 0 && across > 0;
    return new Layout(
        Lane.byPlace(top, height, repeats ? down : 1, target.rows(), "below the last row"),
        Lane.byPlace(
            left, width, repeats ? across : 1, target.columns(), "right of the last column"));
  }

  /** How often the block fits; 0 when it does not fit a whole number of times. */
  private static int times(int selected, int size) {
    if (selected <= size) {
      return 1;
    }
    return selected % size == 0 ? selected / size : 0;
  }
}
