package org.indicatorworkbench.ui.workbook;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The long work that runs now, one at a time: what it is, how far it is, and its cancelling. */
public final class RunningWork {
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
  private AtomicBoolean cancelled = new AtomicBoolean();

  /** What runs; empty when nothing does. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** From 0 to 1; negative while unknown. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /**
   * Something begins; on the toolkit's thread.
   *
   * @return tells the work, on any thread, whether it was cancelled
   */
  public AtomicBoolean begin(String what) {
    cancelled = new AtomicBoolean();
    progress.set(-1);
    title.set(what);
    return cancelled;
  }

  /** It is so far; on the toolkit's thread. */
  public void reach(double share) {
    progress.set(share);
  }

  /** It ended, well or not; on the toolkit's thread. */
  public void end() {
    title.set("");
  }

  /** The user no longer wants it. */
  public void cancel() {
    cancelled.set(true);
  }
}
