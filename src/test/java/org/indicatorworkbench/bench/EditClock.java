package org.indicatorworkbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;

/** Times edits from the key that ends them until what they change was painted. */
final class EditClock extends AnimationTimer {
  private static final long LONGEST = 10_000_000_000L;

  private enum Stage {
    TYPE,
    ENTER,
    AWAIT,
    PAINT
  }

  private final Editable table;
  private final int warmUp;
  private final int steps;
  private final List<Double> times = new ArrayList<>();
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private Stage stage = Stage.TYPE;
  private int at;
  private int before;
  private long begun;

  private EditClock(Editable table, int warmUp, int steps) {
    this.table = table;
    this.warmUp = warmUp;
    this.steps = steps;
  }

  /**
   * @param warmUp how many edits come before those that are timed
   */
  static Times time(Editable table, int warmUp, int steps) throws CannotRun {
    EditClock clock = new EditClock(table, warmUp, steps);
    Fx.get(
        () -> {
          clock.start();
          return null;
        });
    Times times = clock.done.join();
    if (times.milliseconds().size() < steps) {
      throw new CannotRun("a value that was typed did not arrive in the table.");
    }
    return times;
  }

  /** A frame begins; the one before it is painted. */
  @Override
  public void handle(long now) {
    switch (stage) {
      case TYPE -> {
        table.type(at);
        stage = Stage.ENTER;
      }
      case ENTER -> {
        before = table.arrived();
        begun = System.nanoTime();
        table.enter();
        await();
      }
      case AWAIT -> await();
      case PAINT -> painted();
    }
  }

  /** Once the value is there, the frame that now begins paints it. */
  private void await() {
    stage = table.arrived() > before ? Stage.PAINT : Stage.AWAIT;
    if (System.nanoTime() - begun > LONGEST) {
      end();
    }
  }

  private void painted() {
    if (at >= warmUp) {
      times.add((System.nanoTime() - begun) / 1e6);
    }
    at++;
    stage = Stage.TYPE;
    if (at == warmUp + steps) {
      end();
    }
  }

  private void end() {
    stop();
    done.complete(new Times(times));
  }
}
