package org.indicatorworkbench.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
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

  /**
   * Lays something over the window beside a place in it, which stays readable.
   *
   * @param place in the scene
   * @param leave the user clicked elsewhere
   */
  void showBeside(Region card, Bounds place, Runnable leave) {
    BesideLayer layer = new BesideLayer(card, place, leave);
    layer.addEventHandler(KeyEvent.KEY_PRESSED, Sheets::keepFromTheWindowBeneath);
    getChildren().setAll(window, layer);
    layer.applyCss();
    card.requestFocus();
  }

  /** Whether something lies over the window. */
  boolean isOpen() {
    return getChildren().size() > 1;
  }

  /** Whether what lies over the window can be used with every key it wants. */
  boolean isBeside() {
    return isOpen() && !window.isDisable();
  }

  /** What the keys of the window would do, nobody could see while something lies over it. */
  static void keepFromTheWindowBeneath(KeyEvent key) {
    if (key.isShortcutDown() || key.getCode().isFunctionKey()) {
      key.consume();
    }
  }

  void close() {
    getChildren().setAll(window);
    window.setDisable(false);
  }
}
