package org.indicatorworkbench.ui.exporting;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.ui.workbook.RunningWork;

/** An export that shows how far it is at the foot of the window, and can be cancelled there. */
final class WatchedExport implements Progress {
  private final RunningWork running;
  private final Executor screen;
  private final AtomicBoolean cancelled;

  WatchedExport(RunningWork running, String title, Executor screen) {
    this.running = running;
    this.screen = screen;
    cancelled = running.begin(title);
  }

  @Override
  public void at(int done, int of) {
    screen.execute(() -> running.reach((double) done / of));
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  void end() {
    running.end();
  }
}
