package org.indicatorworkbench.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/**
 * Times steps of one frame each, in processor time of the toolkit's two threads: what else the
 * machine does is not counted.
 */
final class FrameClock extends AnimationTimer {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 60;
  private static final int STEPS = 150;

  private final IntConsumer step;
  private final List<Double> times = new ArrayList<>();
  private final CompletableFuture<Times> done = new CompletableFuture<>();
  private final long painter = painter();
  private int at = -WARM_UP;
  private long begun;

  private FrameClock(IntConsumer step) {
    this.step = step;
  }

  /** Does the step with the numbers from 0 on, one a frame. */
  static Times time(IntConsumer step) {
    FrameClock clock = new FrameClock(step);
    Fx.get(
        () -> {
          clock.start();
          return null;
        });
    return clock.done.join();
  }

  @Override
  public void handle(long now) {
    double passed = (spent() - begun) / 1e6;
    if (at > 0) {
      times.add(passed);
    }
    if (at == STEPS) {
      stop();
      done.complete(new Times(times));
      return;
    }
    at++;
    begun = spent();
    try {
      step.accept(at + WARM_UP - 1);
    } catch (RuntimeException failure) {
      stop();
      done.completeExceptionally(failure);
    }
  }

  private long spent() {
    return CLOCK.getCurrentThreadCpuTime() + CLOCK.getThreadCpuTime(painter);
  }

  /** The thread that paints while the toolkit's own waits for it. */
  private static long painter() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
        .findFirst()
        .orElseThrow()
        .threadId();
  }
}
