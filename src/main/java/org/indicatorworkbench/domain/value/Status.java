package org.indicatorworkbench.domain.value;

/** How firm a value is. */
public enum Status {
  ACTUAL("actual"),
  PROVISIONAL("provisional"),
  /** Restated after a later period had been reported; the old value is in its history. */
  REVISED("revised"),
  UNDER_QUERY("under query");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }
}
