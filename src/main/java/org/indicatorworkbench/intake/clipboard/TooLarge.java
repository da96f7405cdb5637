package org.indicatorworkbench.intake.clipboard;

import org.indicatorworkbench.domain.Unreadable;

/** The sentence for a block that is larger than can be looked at before it is applied. */
final class TooLarge {
  private TooLarge() {}

  static Unreadable cells() {
    return new Unreadable(
        "The block on the clipboard has more than %,d cells; copy a part of it, or import the file"
            .formatted(PastedBlock.MOST_CELLS));
  }
}
