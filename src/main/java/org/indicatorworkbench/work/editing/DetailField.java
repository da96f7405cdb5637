package org.indicatorworkbench.work.editing;

/** The fields of a value's details whose text may be unreadable. */
public enum DetailField {
  VALUE,
  NUMERATOR,
  DENOMINATOR,
  DUE
}
