package org.indicatorworkbench.work.editing;

import org.indicatorworkbench.domain.change.Change;

/** What becomes of a text in its place. */
public sealed interface CellOutcome {

  /** The text and its place. */
  TypedCell cell();

  /** It can be applied. */
  record Changes(TypedCell cell, Change change) implements CellOutcome {}

  /**
   * It can be applied, but what stands there has a numerator and a denominator, which the text has
   * not: the user is asked before they are lost.
   *
   * @param parts those that stand there, such as "35/80"
   */
  record LosesParts(TypedCell cell, Change change, String parts) implements CellOutcome {}

  /**
   * It stands there already, or the indicator is gone.
   *
   * @param remark why nothing changes, where the user may wonder: one sentence without its full
   *     stop; else empty
   */
  record Same(TypedCell cell, String remark) implements CellOutcome {
    /** One that needs no words. */
    public Same(TypedCell cell) {
      this(cell, "");
    }
  }

  /**
   * It cannot be applied.
   *
   * @param reason one sentence without its full stop
   */
  record Refused(TypedCell cell, String reason) implements CellOutcome {}
}
