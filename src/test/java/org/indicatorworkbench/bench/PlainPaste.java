package org.indicatorworkbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/** Times as many values put into a plain table until they were painted. */
final class PlainPaste extends AnimationTimer {
  private static final int RUNS = 10;

  private final PlainTable table;
  private final List<Double> times = new ArrayList<>();
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private int run;
  private long begun;

  private PlainPaste(PlainTable table) {
    this.table = table;
  }

  static Times time(PlainTable table) {
    PlainPaste clock = new PlainPaste(table);
    Fx.get(
        () -> {
          clock.start();
          return null;
        });
    return clock.done.join();
  }

  /** The frame before this one has painted the values. */
  @Override
  public void handle(long now) {
    if (run > 1) {
      times.add((System.nanoTime() - begun) / 1e6);
    }
    if (run > RUNS) {
      stop();
      done.complete(new Times(times));
      return;
    }
    run++;
    begun = System.nanoTime();
    table.fill(PasteClock.CELLS, 50, run);
  }
}
