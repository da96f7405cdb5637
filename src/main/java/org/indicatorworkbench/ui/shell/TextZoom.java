package org.indicatorworkbench.ui.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.indicatorworkbench.ui.keys.KeyRow;

/** Makes text, and all that is measured by it, larger and smaller in steps, as a browser does. */
final class TextZoom {
  private static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
  private static final int USUAL = 100;

  /** Keys beside those of the menu: other places of the plus and minus on keyboards. */
  private static final List<KeyCombination> ALSO_LARGER =
      List.of(
          new KeyCodeCombination(KeyCode.EQUALS, SHORTCUT_DOWN),
          new KeyCodeCombination(KeyCode.EQUALS, SHORTCUT_DOWN, SHIFT_DOWN),
          new KeyCodeCombination(KeyCode.ADD, SHORTCUT_DOWN));

  private static final KeyCombination ALSO_SMALLER =
      new KeyCodeCombination(KeyCode.SUBTRACT, SHORTCUT_DOWN);
  private static final KeyCombination ALSO_USUAL =
      new KeyCodeCombination(KeyCode.NUMPAD0, SHORTCUT_DOWN);

  private final ShellModel shell;
  private final Command larger;
  private final Command smaller;
  private final Command usual;

  TextZoom(ShellModel shell) {
    this.shell = shell;
    larger =
        Command.of("Larger text", "Makes text larger, up to 200 %", () -> step(1))
            .on("Shortcut+PLUS");
    smaller =
        Command.of("Smaller text", "Makes text smaller, down to 80 %", () -> step(-1))
            .on("Shortcut+MINUS");
    usual =
        Command.of("Usual text", "Shows text at 100 %", () -> shell.setZoom(USUAL))
            .on("Shortcut+0");
  }

  /** Its row in the table of keys. */
  KeyRow row() {
    return KeyRow.inWindow(
        KeyGroup.WINDOW,
        "Make text larger, smaller, as usual; Ctrl and the wheel do so too",
        larger,
        smaller,
        usual);
  }

  private List<Command> commands() {
    return List.of(larger, smaller, usual);
  }

  /** The menu, which tells the size in use. */
  Menu menu() {
    Menu menu = new Menu("Text size (" + now() + " %)");
    menu.getItems().setAll(commands().stream().map(Command::menuItem).toList());
    return menu;
  }

  /** Lets the keys work; the scene forgets them with all others. */
  void installIn(Scene scene) {
    commands().forEach(command -> command.installIn(scene));
    ALSO_LARGER.forEach(keys -> also(scene, keys, larger));
    also(scene, ALSO_SMALLER, smaller);
    also(scene, ALSO_USUAL, usual);
  }

  /** Whether a key changes the size, which it does over a sheet too. */
  boolean isKey(KeyEvent event) {
    return combinations().anyMatch(keys -> keys.match(event));
  }

  private Stream<KeyCombination> combinations() {
    return Stream.concat(
        commands().stream().flatMap(command -> command.keys().stream()),
        Stream.concat(ALSO_LARGER.stream(), Stream.of(ALSO_SMALLER, ALSO_USUAL)));
  }

  /** Lets Ctrl and the wheel work; to be called once for a scene. */
  void followWheel(Scene scene) {
    scene.addEventFilter(
        ScrollEvent.SCROLL,
        wheel -> {
          if (wheel.isShortcutDown() && !wheel.isInertia()) {
            step((int) Math.signum(wheel.getDeltaY()));
            wheel.consume();
          }
        });
  }

  private static void also(Scene scene, KeyCombination keys, Command command) {
    scene.getAccelerators().put(keys, command::run);
  }

  /** To the next step in that direction; nothing happens at the last one. */
  private void step(int by) {
    int now = now();
    List<Integer> inOrder = by > 0 ? STEPS : STEPS.reversed();
    if (by != 0) {
      inOrder.stream()
          .filter(step -> by > 0 ? step > now : step < now)
          .findFirst()
          .ifPresent(shell::setZoom);
    }
  }

  private int now() {
    return shell.settingsProperty().get().zoom();
  }
}
