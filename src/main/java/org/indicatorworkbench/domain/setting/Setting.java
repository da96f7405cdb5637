package org.indicatorworkbench.domain.setting;

/** The settings of a workspace, by the names that files use. */
public enum Setting {
  /** The house rule: the tolerance of every indicator that has none of its own. */
  TOLERANCE("tolerance"),
  /** Whether values are rated as displayed or exactly. */
  RATE_ON("rate on"),
  /** The name of the authority that the workspace is about. */
  OWN_AUTHORITY("own authority"),
  /** Up to which count a number is small, so that a public paper suppresses it. */
  SMALL_NUMBERS("small numbers");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** The name used in files. */
  public String key() {
    return key;
  }
}
