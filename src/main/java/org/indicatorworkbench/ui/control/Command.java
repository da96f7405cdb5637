package org.indicatorworkbench.ui.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can do, declared once: every button and menu item made from it has the same
 * name, explanation, keys and state.
 *
 * @param name as on the button; may change, as "Undo paste" does
 * @param explanation what it does, in a sentence: the tooltip, and the help a screen reader speaks
 * @param keys the shortcut, where there is one
 * @param enabled whether it can be done now
 * @param action what is done
 */
public record Command(
    ObservableStringValue name,
    String explanation,
    Optional<KeyCombination> keys,
    ObservableBooleanValue enabled,
    Runnable action) {

  /** One with a fixed name that can always be done and has no keys. */
  public static Command of(String name, String explanation, Runnable action) {
    return new Command(
        new ReadOnlyStringWrapper(name),
        explanation,
        Optional.empty(),
        new SimpleBooleanProperty(true),
        action);
  }

  /** The same with a name that may change. */
  public Command named(ObservableStringValue changing) {
    return new Command(changing, explanation, keys, enabled, action);
  }

  /**
   * The same with keys.
   *
   * @param combination such as {@code Shortcut+Shift+Z}, where Shortcut is Ctrl or Command
   */
  public Command on(String combination) {
    Optional<KeyCombination> given = Optional.of(KeyCombination.valueOf(combination));
    return new Command(name, explanation, given, enabled, action);
  }

  /** The same, to be done only while that holds. */
  public Command when(ObservableBooleanValue holds) {
    return new Command(name, explanation, keys, holds, action);
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (enabled.get()) {
      action.run();
    }
  }

  /** A new button for it. */
  public Button button() {
    Button button = new Button();
    // A name may hold a file's name, whose underscores are no mnemonics.
    button.setMnemonicParsing(false);
    button.textProperty().bind(name);
    button.accessibleTextProperty().bind(name);
    button.setAccessibleHelp(explanation);
    button.setTooltip(new Tooltip(tooltip()));
    button.disableProperty().bind(Bindings.not(enabled));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** A new menu item for it; its keys work wherever the menu's window has the focus. */
  public MenuItem menuItem() {
    MenuItem item = new MenuItem();
    item.textProperty().bind(name);
    keys.ifPresent(item::setAccelerator);
    item.disableProperty().bind(Bindings.not(enabled));
    item.setOnAction(_ -> action.run());
    return item;
  }

  /** Lets its keys work in a window that has no menu for it. */
  public void installIn(Scene scene) {
    keys.ifPresent(combination -> scene.getAccelerators().put(combination, this::run));
  }

  private String tooltip() {
    return keys.map(combination -> explanation + " (" + combination.getDisplayText() + ")")
        .orElse(explanation);
  }
}
