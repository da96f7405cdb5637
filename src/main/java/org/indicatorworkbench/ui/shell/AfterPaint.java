package org.indicatorworkbench.ui.shell;

import javafx.animation.AnimationTimer;

/**
 * Does something once what was asked for before it is painted. Asked for again meanwhile, it waits
 * anew: while a key is held down, only the last time counts. To be used on the toolkit's thread.
 */
final class AfterPaint extends AnimationTimer {
  /** The frame that now comes paints what is there; with the one after it the time has come. */
  private static final int FRAMES = 2;

  private final Runnable action;
  private int left;

  AfterPaint(Runnable action) {
    this.action = action;
  }

  void ask() {
    left = FRAMES;
    start();
  }

  /** Whether it is still to be done. */
  boolean isAwaited() {
    return left > 0;
  }

  /** Does it at once, if it is still to be done. */
  void hurry() {
    if (isAwaited()) {
      left = 0;
      stop();
      action.run();
    }
  }

  @Override
  public void handle(long now) {
    if (--left == 0) {
      stop();
      action.run();
    }
  }
}
