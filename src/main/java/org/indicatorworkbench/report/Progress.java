package org.indicatorworkbench.report;

import java.util.concurrent.CancellationException;

/** How an export tells how far it is and learns that it is no longer wanted. */
public interface Progress {
  /** For those who neither watch nor cancel. */
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(int done, int of) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Called on the exporting thread after each step.
   *
   * @param done 0 to {@code of}
   * @param of how many steps there are, 1 or more
   */
  void at(int done, int of);

  /** Whether to stop; asked before each step. */
  boolean isCancelled();

  /**
   * @throws CancellationException when the export is no longer wanted
   */
  default void stopIfCancelled() {
    if (isCancelled()) {
      throw new CancellationException("The export was cancelled; nothing was written.");
    }
  }
}
