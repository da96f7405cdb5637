package org.indicatorworkbench.work.copying;

/** For what the user copies. */
public enum CopyKind {
  /** The cells as they stand, for a spreadsheet. */
  CELLS,

  /** The cells under their columns' headings. */
  WITH_HEADINGS,

  /** A finished table for a slide or a paper: headings, sizes, ratings as word, shape and fill. */
  SLIDE_TABLE
}
