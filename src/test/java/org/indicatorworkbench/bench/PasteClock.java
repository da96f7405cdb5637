package org.indicatorworkbench.bench;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/** Times a paste of 5,000 values, the first of the run, from the key until it was painted. */
final class PasteClock extends AnimationTimer {
  static final int CELLS = 5_000;
  private static final int COLUMNS = 50;
  private static final int PAINTED = 2;

  private final RealWindow window;
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private int before;
  private int frames;
  private long begun;

  private PasteClock(RealWindow window) {
    this.window = window;
  }

  static Times time(RealWindow window) {
    PasteClock clock = new PasteClock(window);
    Fx.get(
        () -> {
          clock.paste();
          clock.start();
          return null;
        });
    return clock.done.join();
  }

  /** A frame begins; the rows come before it, and the one after the next has painted them. */
  @Override
  public void handle(long now) {
    if (window.arrived() > before && ++frames > PAINTED) {
      stop();
      done.complete(Times.of((System.nanoTime() - begun) / 1e6));
    }
  }

  private void paste() {
    ClipboardContent content = new ClipboardContent();
    content.putString(block());
    Clipboard.getSystemClipboard().setContent(content);
    TableView<?> table = window.table();
    window.toFirstFigure();
    table.requestFocus();
    before = window.arrived();
    begun = System.nanoTime();
    new Typist(table.getScene()).press(KeyCode.V, Set.of(KeyCode.CONTROL));
  }

  private static String block() {
    return IntStream.range(0, CELLS / COLUMNS)
        .mapToObj(
            row ->
                IntStream.range(0, COLUMNS)
                    .mapToObj(column -> 50 + (row + column) % 50 + "%")
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }
}
