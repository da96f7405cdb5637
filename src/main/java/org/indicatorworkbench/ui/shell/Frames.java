package org.indicatorworkbench.ui.shell;

import javafx.animation.AnimationTimer;

/** Waits for the toolkit to have laid out and painted. */
final class Frames {
  private static final int ENOUGH = 5;

  private Frames() {}

  /** Runs an action a few frames later. */
  static void after(Runnable action) {
    new AnimationTimer() {
      private int passed;

      @Override
      public void handle(long now) {
        if (++passed == ENOUGH) {
          stop();
          action.run();
        }
      }
    }.start();
  }
}
