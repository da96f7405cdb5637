package org.indicatorworkbench.work.history;

/** How a step of the journal stands now. */
public enum StepState {
  /** It was done, and nothing has taken it back. */
  DONE,
  /** It was undone, and can be done again only by redo. */
  UNDONE,
  /** A later step took it back out of its turn, and that step stands. */
  TAKEN_BACK,
  /** It is itself the undoing of another step. */
  UNDO,
  /** It is itself the doing again of a step that was undone. */
  REDO
}
