package org.indicatorworkbench.report;

/** The name of a file names no format that a report can be written in. */
public final class UnknownFormat extends NotExported {
  private static final long serialVersionUID = 1L;

  public UnknownFormat(String sentence) {
    super(sentence);
  }
}
