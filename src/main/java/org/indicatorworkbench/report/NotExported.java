package org.indicatorworkbench.report;

/** A report could not be written. The message is one sentence that says what to do. */
public class NotExported extends Exception {
  private static final long serialVersionUID = 1L;

  public NotExported(String sentence) {
    super(sentence);
  }

  public NotExported(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
