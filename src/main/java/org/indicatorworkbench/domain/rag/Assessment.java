package org.indicatorworkbench.domain.rag;

/**
 * A rating and the sentence that explains it.
 *
 * @param rag the rating
 * @param why one sentence without a full stop, with the numbers in it; for NOT RATED the reason
 */
public record Assessment(Rag rag, String why) {
  static Assessment notRated(String why) {
    return new Assessment(Rag.NOT_RATED, why);
  }
}
