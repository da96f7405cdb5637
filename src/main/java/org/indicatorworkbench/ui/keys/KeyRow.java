package org.indicatorworkbench.ui.keys;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import org.indicatorworkbench.ui.control.Command;

/**
 * A row of the table of keys. There is none that does nothing: what it promises it also does.
 *
 * @param keys as they are printed, with Ctrl where a Mac has Command
 * @param does what they do, in a few words
 * @param hands at least one
 */
public record KeyRow(KeyGroup group, String keys, String does, List<Hand> hands) {
  private static final boolean MAC =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");

  public KeyRow {
    hands = List.copyOf(hands);
    if (hands.isEmpty()) {
      throw new IllegalArgumentException("nothing is done on " + keys);
    }
  }

  /** The row of a command whose keys work where the table is installed. */
  public static KeyRow of(KeyGroup group, Command command) {
    KeyCombination keys = command.keys().orElseThrow();
    return new KeyRow(
        group,
        Combinations.words(keys),
        command.explanation(),
        List.of(new Hand.Key(keys, () -> true, command::run)));
  }

  /** The row of commands whose keys work in the whole window. */
  public static KeyRow inWindow(KeyGroup group, String does, Command... commands) {
    return new KeyRow(
        group,
        Arrays.stream(commands)
            .map(command -> Combinations.words(command.keys().orElseThrow()))
            .collect(Collectors.joining(", ")),
        does,
        Arrays.stream(commands).<Hand>map(Hand.InWindow::new).toList());
  }

  /** A row of keys, to be given what they do by {@link Draft#on}. */
  public static Draft row(KeyGroup group, String keys, String does) {
    return new Draft(group, keys, does);
  }

  /** The row of whatever is typed. */
  public static KeyRow typing(KeyGroup group, String what, String does, Consumer<String> taken) {
    return new KeyRow(group, what, does, List.of(new Hand.Typing(taken)));
  }

  /** The row of something done with the mouse. */
  public static KeyRow mouse(KeyGroup group, String what, String does, Consumer<Node> install) {
    return new KeyRow(group, what, does, List.of(new Hand.Mouse(install)));
  }

  /** The same row, done by another key too that the table does not print. */
  public KeyRow or(KeyCode code, Modifier... held) {
    List<Hand> more = new ArrayList<>(hands);
    Hand.Key first = (Hand.Key) hands.getFirst();
    more.add(new Hand.Key(new KeyCodeCombination(code, held), first.when(), first.action()));
    return new KeyRow(group, keys, does, more);
  }

  /** The keys as the user's keyboard names them. */
  public String printed() {
    return MAC ? keys.replace("Ctrl+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥") : keys;
  }

  /** A row that is being written. */
  public static final class Draft {
    private final KeyGroup group;
    private final String keys;
    private final String does;
    private final List<Hand> hands = new ArrayList<>();
    private BooleanSupplier when = () -> true;

    private Draft(KeyGroup group, String keys, String does) {
      this.group = group;
      this.keys = keys;
      this.does = does;
    }

    /** Only while that holds, for all that is said after this. */
    public Draft when(BooleanSupplier holds) {
      when = holds;
      return this;
    }

    /** What a key does. */
    public Draft on(KeyCode code, Runnable action, Modifier... held) {
      hands.add(new Hand.Key(new KeyCodeCombination(code, held), when, action));
      return this;
    }

    /** The row, which needs at least one key. */
    public KeyRow done() {
      return new KeyRow(group, keys, does, hands);
    }
  }
}
