package org.indicatorworkbench.domain.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which entries of the journal are asked for.
 *
 * @param words each one stands in what was done or in who did it, or is the code of an indicator
 *     that was changed, whatever its case; none asks for all
 * @param cell only those that changed the value there
 */
public record JournalFilter(List<String> words, Optional<CellKey> cell) {
  /** Every entry. */
  public static final JournalFilter ALL = new JournalFilter(List.of(), Optional.empty());

  public JournalFilter {
    words = List.copyOf(words);
  }

  /**
   * @param text words with blanks between, as the user types them
   */
  public static JournalFilter of(String text, Optional<CellKey> cell) {
    return new JournalFilter(
        Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList(), cell);
  }
}
