package org.indicatorworkbench.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Lays one thing over the window at a time, which then cannot be used until it is closed. */
final class Sheets extends StackPane {
  private final Node window;

  /**
   * @param window what lies beneath
   */
  Sheets(Node window) {
    this.window = window;
    getChildren().setAll(window);
  }

  void show(Region sheet) {
    StackPane veil = new StackPane(sheet);
    veil.getStyleClass().add("veil");
    getChildren().setAll(window, veil);
    window.setDisable(true);
    sheet.requestFocus();
  }

  /** Whether something lies over the window. */
  boolean isOpen() {
    return window.isDisable();
  }

  void close() {
    getChildren().setAll(window);
    window.setDisable(false);
  }
}
