package org.indicatorworkbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/** Times pastes of 5,000 values from the key until what they change was painted. */
final class PasteClock extends AnimationTimer {
  static final int CELLS = 5_000;
  private static final int COLUMNS = 50;
  private static final int RUNS = 10;
  private static final int PAINTED = 2;

  private final RealWindow window;
  private final List<Double> times = new ArrayList<>();
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private int run = -1;
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
          clock.next();
          clock.start();
          return null;
        });
    return clock.done.join();
  }

  /** A frame begins; the rows come before it, and the one after the next has painted them. */
  @Override
  public void handle(long now) {
    if (window.arrived() > before && ++frames > PAINTED) {
      if (run > 0) {
        times.add((System.nanoTime() - begun) / 1e6);
      }
      if (run == RUNS) {
        stop();
        done.complete(new Times(times));
      } else {
        next();
      }
    }
  }

  private void next() {
    run++;
    ClipboardContent content = new ClipboardContent();
    content.putString(block(run));
    Clipboard.getSystemClipboard().setContent(content);
    TableView<?> table = window.table();
    window.toFirstFigure();
    table.requestFocus();
    before = window.arrived();
    frames = 0;
    begun = System.nanoTime();
    new Typist(table.getScene()).press(KeyCode.V, Set.of(KeyCode.CONTROL));
  }

  private static String block(int run) {
    return IntStream.range(0, CELLS / COLUMNS)
        .mapToObj(
            row ->
                IntStream.range(0, COLUMNS)
                    .mapToObj(column -> 50 + (row + column + run) % 50 + "%")
                    .collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n"));
  }
}
