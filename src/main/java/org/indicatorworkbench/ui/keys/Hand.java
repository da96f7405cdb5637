package org.indicatorworkbench.ui.keys;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.indicatorworkbench.ui.control.Command;

/** One thing the user's hands do, and what is done then. */
public sealed interface Hand {

  /**
   * A key, alone or with others held.
   *
   * @param when whether it does this now
   */
  record Key(KeyCombination combination, BooleanSupplier when, Runnable action) implements Hand {}

  /** A character typed, and what takes it. */
  record Typing(Consumer<String> action) implements Hand {}

  /** Something done with the mouse, and what lets a node answer to it. */
  record Mouse(Consumer<Node> install) implements Hand {}

  /** The key of a command that works wherever the focus is in the window. */
  record InWindow(Command command) implements Hand {}
}
