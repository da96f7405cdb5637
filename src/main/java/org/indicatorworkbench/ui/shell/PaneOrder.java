package org.indicatorworkbench.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;

/**
 * F6 from pane to pane and Shift+F6 back, so that the Tab key is never the only way out. They count
 * from the pane that has the focus, however it came there.
 */
final class PaneOrder {
  private final List<Pane> panes;

  /**
   * @param panes in reading order
   */
  PaneOrder(List<Pane> panes) {
    this.panes = panes;
  }

  /**
   * @param node which holds what can have the focus in this pane
   * @param enter shows the pane and puts the focus into it
   */
  record Pane(Node node, Runnable enter) {
    private boolean hasFocus() {
      Scene scene = node.getScene();
      return scene != null
          && Stream.iterate(scene.getFocusOwner(), at -> at != null, Node::getParent)
              .anyMatch(node::equals);
    }
  }

  /** Its row in the table of keys. */
  KeyRow row() {
    return KeyRow.inWindow(
        KeyGroup.WINDOW,
        "Go to the next pane, to the one before",
        Command.of("Next pane", "Goes to the next pane", () -> go(1)).on("F6"),
        Command.of("Previous pane", "Goes to the pane before", () -> go(-1)).on("Shift+F6"));
  }

  private void go(int by) {
    int outside = by > 0 ? -1 : 0;
    int here =
        IntStream.range(0, panes.size())
            .filter(at -> panes.get(at).hasFocus())
            .findFirst()
            .orElse(outside);
    panes.get(Math.floorMod(here + by, panes.size())).enter().run();
  }
}
