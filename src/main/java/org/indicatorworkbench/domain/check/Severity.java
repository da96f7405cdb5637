package org.indicatorworkbench.domain.check;

/** How much a finding matters to a report that is about to leave the office; gravest first. */
public enum Severity {
  /** The report contradicts itself or cannot be right; a script stops here. */
  BLOCKS("blocks"),
  /** Very likely wrong or missing; somebody has to look. */
  WARNS("warns"),
  /** Right, and yet a reader may stumble over it. */
  NOTES("notes");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** The word used in files and on screen. */
  public String key() {
    return key;
  }
}
