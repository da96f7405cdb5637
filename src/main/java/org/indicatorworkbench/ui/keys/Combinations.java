package org.indicatorworkbench.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/** Prints keys in the one spelling of the table: "Ctrl+Shift+C". */
final class Combinations {
  private static final List<String> HELD = List.of("Ctrl", "Alt", "Shift");

  private Combinations() {}

  static String words(KeyCombination keys) {
    List<String> parts = Arrays.asList(keys.getName().replace("Shortcut", "Ctrl").split("\\+"));
    return Stream.concat(
            HELD.stream().filter(parts::contains),
            parts.stream().filter(part -> !HELD.contains(part)))
        .collect(Collectors.joining("+"));
  }
}
