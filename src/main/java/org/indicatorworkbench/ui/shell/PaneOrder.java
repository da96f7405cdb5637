package org.indicatorworkbench.ui.shell;

import java.util.List;
import org.indicatorworkbench.ui.control.Command;

/** F6 from pane to pane and Shift+F6 back, so that the Tab key is never the only way out. */
final class PaneOrder {
  private final List<Runnable> panes;
  private int here;

  /**
   * @param panes each puts the focus into one, in reading order
   */
  PaneOrder(List<Runnable> panes) {
    this.panes = panes;
    here = panes.size() - 1;
  }

  List<Command> commands() {
    return List.of(
        Command.of("Next pane", "Goes to the next pane", () -> go(1)).on("F6"),
        Command.of("Previous pane", "Goes to the pane before", () -> go(-1)).on("Shift+F6"));
  }

  private void go(int by) {
    here = Math.floorMod(here + by, panes.size());
    panes.get(here).run();
  }
}
