package org.indicatorworkbench.work.comparing;

import java.util.List;
import java.util.Optional;

/**
 * What the user is asked about files of official statistics.
 *
 * @param authority which authority the workspace is about; empty where that is known
 * @param measures every measure of the files, with the indicator found for it or the reason why
 *     there is none
 */
public record Questions(Optional<AuthorityQuestion> authority, List<MeasureMatch> measures) {
  public Questions {
    measures = List.copyOf(measures);
  }

  /** Whether nothing is asked and nothing can be chosen. */
  public boolean isEmpty() {
    return authority.isEmpty() && measures.isEmpty();
  }
}
