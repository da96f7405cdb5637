package org.indicatorworkbench.work.copying;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.work.editing.Place;

/**
 * A cell as it is copied.
 *
 * @param text what the user sees in it; empty where there is nothing
 * @param numeric whether its column is aligned to the right, as numbers are
 * @param rag its rating, where the cell is one
 * @param place where its text could be typed, so that a copy within the program keeps more than is
 *     seen: a numerator and a denominator, digits that are not displayed; empty where nothing can
 *     be typed
 */
public record CopiedCell(String text, boolean numeric, Optional<Rag> rag, Optional<Place> place) {

  /** A cell into which nothing can be typed. */
  public CopiedCell(String text, boolean numeric, Optional<Rag> rag) {
    this(text, numeric, rag, Optional.empty());
  }
}
