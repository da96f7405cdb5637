package org.indicatorworkbench.ui.commentary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock that a test turns by hand. */
public final class ManualLater implements Later {
  private final List<Waiting> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  private record Waiting(Duration due, Runnable action) {}

  @Override
  public Runnable after(Duration delay, Runnable action) {
    Waiting it = new Waiting(now.plus(delay), action);
    waiting.add(it);
    return () -> waiting.remove(it);
  }

  /** Lets time pass; what falls due runs in order. */
  public void pass(Duration time) {
    Duration end = now.plus(time);
    while (true) {
      Waiting next =
          waiting.stream()
              .filter(it -> it.due().compareTo(end) <= 0)
              .min(Comparator.comparing(Waiting::due))
              .orElse(null);
      if (next == null) {
        now = end;
        return;
      }
      now = next.due();
      waiting.remove(next);
      next.action().run();
    }
  }
}
