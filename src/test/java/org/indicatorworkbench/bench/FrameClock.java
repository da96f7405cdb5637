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
 * machine does is not counted. The toolkit's own thread styles and lays out; the painter's share
 * depends on the graphics of the machine.
 */
final class FrameClock extends AnimationTimer {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 60;
  private static final int STEPS = 150;

  private final IntConsumer step;
  private final List<Double> whole = new ArrayList<>();
  private final List<Double> laidOut = new ArrayList<>();
  private final CompletableFuture<Timed> done = new CompletableFuture<>();
  private final long painter = painter();
  private int at = -WARM_UP;
  private long begun;
  private long painted;

  /**
   * What the steps took.
   *
   * @param laidOut on the toolkit's thread alone
   * @param whole with painting
   */
  record Timed(Times laidOut, Times whole) {}

  private FrameClock(IntConsumer step) {
    this.step = step;
  }

  /** Does the step with the numbers from 0 on, one a frame. */
  static Timed time(IntConsumer step) {
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
    if (at > 0) {
      double own = CLOCK.getCurrentThreadCpuTime() - begun;
      laidOut.add(own / 1e6);
      whole.add((own + CLOCK.getThreadCpuTime(painter) - painted) / 1e6);
    }
    if (at == STEPS) {
      stop();
      done.complete(new Timed(new Times(laidOut), new Times(whole)));
      return;
    }
    at++;
    begun = CLOCK.getCurrentThreadCpuTime();
    painted = CLOCK.getThreadCpuTime(painter);
    try {
      step.accept(at + WARM_UP - 1);
    } catch (RuntimeException failure) {
      stop();
      done.completeExceptionally(failure);
    }
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
