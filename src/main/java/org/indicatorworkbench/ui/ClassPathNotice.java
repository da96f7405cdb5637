package org.indicatorworkbench.ui;

import java.util.logging.Logger;

/**
 * The warning JavaFX prints on standard error at every start that it was loaded from the class
 * path, which is how {@code java -jar} loads it. Only that one message is dropped.
 */
public final class ClassPathNotice {

  /** Held here, because the logging system keeps loggers weakly and would forget the filter. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private ClassPathNotice() {}

  /** Drops the message; to be called before the toolkit starts. */
  public static void silence() {
    JAVAFX.setFilter(
        message -> !message.getMessage().startsWith("Unsupported JavaFX configuration"));
  }
}
