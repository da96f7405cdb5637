package org.indicatorworkbench.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

/** Gives controls the names that a screen reader speaks. No control goes without one. */
public final class Named {
  private Named() {}

  /** The node, named. */
  public static <N extends Node> N named(String name, N node) {
    node.setAccessibleText(name);
    return node;
  }

  /** The control, named and with a tooltip that says more, which is spoken as help. */
  public static <C extends Control> C named(String name, String explanation, C control) {
    control.setAccessibleText(name);
    control.setAccessibleHelp(explanation);
    control.setTooltip(new Tooltip(explanation));
    return control;
  }
}
