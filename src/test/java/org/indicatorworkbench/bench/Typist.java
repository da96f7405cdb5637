package org.indicatorworkbench.bench;

import java.util.Set;
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
    press(key, Set.of());
  }

  /** Hits a key while others are held: Shift, Ctrl. */
  void press(KeyCode key, Set<KeyCode> held) {
    fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, key, held);
    fire(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, key, held);
  }

  void type(String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, Set.of()));
  }

  private void fire(EventType<KeyEvent> kind, String letter, KeyCode key, Set<KeyCode> held) {
    EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    Event.fireEvent(
        target,
        new KeyEvent(
            kind,
            letter,
            "",
            key,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            false,
            false));
  }
}
