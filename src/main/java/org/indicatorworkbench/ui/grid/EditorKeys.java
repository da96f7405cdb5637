package org.indicatorworkbench.ui.grid;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;

/** The keys that end an edit. */
record EditorKeys(Editing editing) implements EventHandler<KeyEvent> {
  @Override
  public void handle(KeyEvent key) {
    int step = key.isShiftDown() ? -1 : 1;
    switch (key.getCode()) {
      case ENTER -> editing.enter(step);
      case TAB -> editing.accept(0, step);
      case UP -> editing.step(-1);
      case DOWN -> editing.step(1);
      case ESCAPE -> editing.abandon();
      default -> {
        return;
      }
    }
    key.consume();
  }
}
