package org.indicatorworkbench.work.user;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the program logs to a file, and nothing of it to the screen. */
public final class LogFile {
  private static final Logger ROOT = Logger.getLogger("");
  private static final int LARGEST = 1_000_000;

  private LogFile() {}

  /** Begins to log to the file; where it cannot be written, nothing is logged. */
  public static void begin(Path file) {
    for (Handler handler : ROOT.getHandlers()) {
      ROOT.removeHandler(handler);
    }
    try {
      Files.createDirectories(file.getParent());
      FileHandler handler = new FileHandler(file.toString(), LARGEST, 1, true);
      handler.setFormatter(new SimpleFormatter());
      handler.setLevel(Level.WARNING);
      ROOT.addHandler(handler);
    } catch (IOException unwritable) {
      // There is nowhere to tell it: the log was the place.
      ROOT.setLevel(Level.OFF);
    }
  }
}
