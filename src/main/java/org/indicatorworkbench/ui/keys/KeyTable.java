package org.indicatorworkbench.ui.keys;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Rows of keys that a node answers to.
 *
 * @param rows where a key comes twice, the first that does something now counts
 */
public record KeyTable(List<KeyRow> rows) {
  public KeyTable {
    rows = List.copyOf(rows);
  }

  /**
   * Lets a node do what the rows say.
   *
   * @param answers whether keys are for it now; the mouse always is
   */
  public void install(Node node, BooleanSupplier answers) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          // Another table of the same node may have had it.
          if (!key.isConsumed() && answers.getAsBoolean()) {
            press(key);
          }
        });
    node.addEventHandler(
        KeyEvent.KEY_TYPED,
        key -> {
          if (!key.isConsumed() && answers.getAsBoolean()) {
            type(key);
          }
        });
    hands(Hand.Mouse.class).forEach(mouse -> mouse.install().accept(node));
  }

  /** Lets the keys work that are for the whole window. */
  public void installIn(Scene scene) {
    hands(Hand.InWindow.class).forEach(key -> key.command().installIn(scene));
  }

  private void press(KeyEvent event) {
    hands(Hand.Key.class).stream()
        .filter(key -> key.combination().match(event) && key.when().getAsBoolean())
        .findFirst()
        .ifPresent(
            key -> {
              event.consume();
              key.action().run();
            });
  }

  private void type(KeyEvent event) {
    boolean isCommand = event.isMetaDown() || event.isControlDown() != event.isAltDown();
    String text = event.getCharacter();
    boolean isText = !text.isBlank() && !text.chars().allMatch(Character::isISOControl);
    if (isText && !isCommand) {
      hands(Hand.Typing.class)
          .forEach(
              typing -> {
                event.consume();
                typing.action().accept(text);
              });
    }
  }

  private <H extends Hand> List<H> hands(Class<H> kind) {
    return rows.stream()
        .flatMap(row -> row.hands().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
