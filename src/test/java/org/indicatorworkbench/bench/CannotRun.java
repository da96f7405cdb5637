package org.indicatorworkbench.bench;

/** Why a benchmark cannot run, as one sentence. */
final class CannotRun extends Exception {
  private static final long serialVersionUID = 1;

  CannotRun(String sentence) {
    super(sentence);
  }
}
