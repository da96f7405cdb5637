package org.indicatorworkbench.cli;

/** How a command ends, for the script that called it. */
enum ExitStatus {
  DONE(0),
  /** Done, but rows were rejected. */
  WITH_FINDINGS(1),
  WRONG_USAGE(2),
  /** The input could not be used; nothing was written. */
  UNUSABLE_INPUT(3),
  /** The workspace, or the file to write, could not be opened or written. */
  NOT_OPENED(4);

  private final int number;

  ExitStatus(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
