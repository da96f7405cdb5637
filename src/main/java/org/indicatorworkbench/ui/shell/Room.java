package org.indicatorworkbench.ui.shell;

import javafx.scene.Node;

/** What there is room for: on a narrow screen the figures go before the sections beside them. */
final class Room {
  private static final double FOR_SECTIONS = 1300;
  private static final double FOR_INSPECTOR = 1000;

  private Room() {}

  static void arrange(double width, Node sections, Node inspector) {
    show(sections, width >= FOR_SECTIONS);
    show(inspector, width >= FOR_INSPECTOR);
  }

  private static void show(Node pane, boolean shown) {
    pane.setVisible(shown);
    pane.setManaged(shown);
  }
}
