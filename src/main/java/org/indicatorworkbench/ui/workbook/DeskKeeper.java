package org.indicatorworkbench.ui.workbook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.indicatorworkbench.work.user.Desk;
import org.indicatorworkbench.work.user.DeskFile;

/**
 * Keeps how the user leaves an open workspace: written a moment after the last change, so that a
 * column that is pulled is written once, and when the workspace is closed.
 */
public final class DeskKeeper {
  private static final int MOMENT_MILLIS = 400;

  private final DeskFile file;
  private final Executor background;
  private final ObjectProperty<Desk> desk;
  private Desk latest;
  private Desk written;
  private boolean waiting;

  /**
   * Reads the file.
   *
   * @param background where it is written
   */
  public DeskKeeper(DeskFile file, Executor background) {
    this.file = file;
    this.background = background;
    written = file.read();
    latest = written;
    desk = new SimpleObjectProperty<>(written);
    desk.addListener((_, _, now) -> writeSoon(now));
  }

  /** How the workspace is left; on the toolkit's thread. */
  public ObjectProperty<Desk> deskProperty() {
    return desk;
  }

  /**
   * Writes what has not been written yet.
   *
   * @return completes when it is on the disk
   */
  public CompletionStage<Void> flush() {
    return CompletableFuture.runAsync(this::write, background);
  }

  private synchronized void writeSoon(Desk now) {
    latest = now;
    if (!waiting) {
      waiting = true;
      CompletableFuture.delayedExecutor(MOMENT_MILLIS, TimeUnit.MILLISECONDS, background)
          .execute(this::write);
    }
  }

  private synchronized void write() {
    waiting = false;
    if (!latest.equals(written)) {
      written = latest;
      file.write(latest);
    }
  }
}
