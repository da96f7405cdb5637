package org.indicatorworkbench.bench;

/** A table in which values can be typed. */
interface Editable {
  /** Opens a cell and types another value into it. */
  void type(int step);

  /** Presses the key that ends the edit. */
  void enter();

  /** How many values have arrived in the table so far. */
  int arrived();
}
