package org.indicatorworkbench.ui.pasting;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.indicatorworkbench.ui.workbook.RunningWork;

/** Work that is shown at the foot of the window, with its cancelling, once it takes long. */
final class SlowWork {
  private static final Duration LONG = Duration.millis(500);

  private final RunningWork running;
  private final AtomicReference<AtomicBoolean> cancelled =
      new AtomicReference<>(new AtomicBoolean());
  private final PauseTransition patience = new PauseTransition(LONG);
  private boolean isShown;

  /** Something begins; on the toolkit's thread. */
  SlowWork(RunningWork running, String title) {
    this.running = running;
    patience.setOnFinished(_ -> show(title));
    patience.play();
  }

  /** Whether the user no longer wants it; on any thread. */
  boolean isCancelled() {
    return cancelled.get().get();
  }

  /** It ended, well or not; on the toolkit's thread. */
  void end() {
    patience.stop();
    if (isShown) {
      running.end();
    }
  }

  private void show(String title) {
    // One thing is shown at a time, and an export that runs is not to lose its cancelling.
    if (running.titleProperty().get().isEmpty()) {
      isShown = true;
      cancelled.set(running.begin(title));
    }
  }
}
