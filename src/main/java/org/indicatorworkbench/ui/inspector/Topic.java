package org.indicatorworkbench.ui.inspector;

/** The parts of the inspector between which the user changes. */
public enum Topic {
  COMMENTARY("Commentary"),
  ORIGIN("Where it came from"),
  HISTORY("History"),
  DEFINITION("Definition");

  private final String title;

  Topic(String title) {
    this.title = title;
  }

  /** The words on its tab. */
  public String title() {
    return title;
  }

  /** Whether it tells what was changed, and so has to be read from the journal. */
  boolean needsHistory() {
    return this == ORIGIN || this == HISTORY;
  }
}
