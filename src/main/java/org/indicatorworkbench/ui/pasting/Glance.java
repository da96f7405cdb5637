package org.indicatorworkbench.ui.pasting;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether the user can have seen what is shown. A key that was pressed before that was meant for
 * what was there until then.
 */
final class Glance extends AnimationTimer {
  /** In nanoseconds: shorter than anybody reads and then presses a key. */
  private static final long MOMENT = 300_000_000;

  private final ReadOnlyBooleanWrapper taken = new ReadOnlyBooleanWrapper();
  private long painted;

  ReadOnlyBooleanProperty takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** Something else is shown from now on. */
  void awaitAnother() {
    taken.set(false);
    painted = 0;
    start();
  }

  /** The user has pointed at what is shown. */
  void take() {
    stop();
    taken.set(true);
  }

  /** Called before each painting; what is shown is on the screen from the second time on. */
  @Override
  public void handle(long now) {
    if (painted == 0) {
      painted = now;
    } else if (now - painted >= MOMENT) {
      take();
    }
  }
}
