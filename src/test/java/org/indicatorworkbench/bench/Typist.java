package org.indicatorworkbench.bench;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Hits keys where the focus is.
 *
 * @param scene what has the focus
 */
record Typist(Scene scene) {
  void press(KeyCode key) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, false);
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, false);
  }

  void pressWithControl(KeyCode key) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, true);
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, true);
  }

  void type(String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, false));
  }

  private void fire(EventType<KeyEvent> kind, String letter, KeyCode key, boolean control) {
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(target, new KeyEvent(kind, letter, "", key, false, control, false, false));
  }
}
