package org.indicatorworkbench.ui.pasting;

import java.util.ArrayList;
import java.util.List;
import org.indicatorworkbench.work.pasting.PasteWords;

/** The counts of a plan as one sentence. */
final class PasteSummary {
  private PasteSummary() {}

  static String of(PasteWords words, boolean agreed) {
    List<String> parts = new ArrayList<>();
    parts.add("%,d of %,d can be applied".formatted(words.applied(), words.texts()));
    if (words.unreadable() > 0) {
      parts.add("%,d cannot be read".formatted(words.unreadable()));
    }
    if (words.losingParts() > 0) {
      parts.add(
          (agreed ? "%,d with the loss of" : "%,d would lose").formatted(words.losingParts())
              + (words.losingParts() == 1 ? " its" : " their")
              + " numerator and denominator");
    }
    if (words.notPlaced() > 0) {
      parts.add(
          words.notPlaced() == 1
              ? "1 has no place"
              : "%,d have no place".formatted(words.notPlaced()));
    }
    return String.join(", ", parts) + ".";
  }
}
