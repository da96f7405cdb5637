package org.indicatorworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;

/** What the command line needs of the desktop program. */
public interface Screen {
  /** Whether a window can be shown on this machine now. */
  boolean isThere();

  /**
   * Shows the window and returns when it was closed.
   *
   * @param workspace what to open; empty for the start page
   */
  void open(Optional<Path> workspace);

  /**
   * Draws the main window without a display, into PNG files.
   *
   * @param chosen the indicator that the inspector shows
   * @param light where the picture in the light theme goes
   * @param dark where the picture in the dark theme goes
   */
  void picture(Path workspace, IndicatorCode chosen, Path light, Path dark) throws IOException;
}
