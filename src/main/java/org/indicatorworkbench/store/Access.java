package org.indicatorworkbench.store;

/** What a workspace is opened for. */
public enum Access {
  /** To change it. One program at a time can; the next gets it to read. */
  EDIT,
  /** To read it, also while another program changes it. */
  READ
}
