package org.indicatorworkbench.ui.commentary;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** The toolkit's own clock; to be used on its thread. */
public final class ToolkitLater implements Later {
  @Override
  public Runnable after(Duration delay, Runnable action) {
    PauseTransition pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
    pause.setOnFinished(event -> action.run());
    pause.play();
    return pause::stop;
  }
}
