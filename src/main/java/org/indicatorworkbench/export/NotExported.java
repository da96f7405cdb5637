package org.indicatorworkbench.export;

/** A report could not be written. The message is one sentence that says what to do. */
public final class NotExported extends Exception {
  private static final long serialVersionUID = 1L;

  NotExported(String sentence) {
    super(sentence);
  }

  NotExported(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
