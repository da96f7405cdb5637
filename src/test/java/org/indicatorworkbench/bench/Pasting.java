package org.indicatorworkbench.bench;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/**
 * Pastes of 5,000 values at the first figure, other ones each time: what stays the same is no edit.
 */
record Pasting(RealWindow window) implements Editable {
  static final int CELLS = 5_000;
  static final int COLUMNS = 50;

  @Override
  public void type(int step) {
    ClipboardContent content = new ClipboardContent();
    content.putString(block(step));
    Clipboard.getSystemClipboard().setContent(content);
    TableView<?> table = window.table();
    table.requestFocus();
    new Typist(table.getScene()).press(KeyCode.HOME, Set.of(KeyCode.CONTROL));
  }

  @Override
  public void enter() {
    new Typist(window.table().getScene()).press(KeyCode.V, Set.of(KeyCode.CONTROL));
  }

  @Override
  public int arrived() {
    return window.arrived();
  }

  private static String block(int step) {
    return IntStream.range(0, CELLS / COLUMNS)
        .mapToObj(
            row ->
                IntStream.range(0, COLUMNS)
                    .mapToObj(column -> 50 + (step * 11 + row * 3 + column) % 50 + "%")
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }
}
