package org.indicatorworkbench.ui.commentary;

import java.time.Duration;

/** Runs things after a while, on the thread that asked. Tests turn the clock by hand. */
public interface Later {

  /**
   * Runs an action once.
   *
   * @return cancels it; does nothing when it has run
   */
  Runnable after(Duration delay, Runnable action);
}
