package org.indicatorworkbench.work.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.Section;

/**
 * Places in the catalogue for new indicators: behind the last of their section, else at the end.
 */
final class Positions {
  /** Room for later ones between two that come together. */
  private static final int STEP = 100;

  private final TreeSet<Integer> taken = new TreeSet<>();
  private final Map<Section, Integer> lastOfSection = new HashMap<>();

  void take(Indicator indicator) {
    taken.add(indicator.position());
    lastOfSection.merge(indicator.section(), indicator.position(), Math::max);
  }

  int next(Section section) {
    Integer last = lastOfSection.get(section);
    int end = taken.isEmpty() ? 0 : taken.last();
    boolean isInside = last != null && last != end && !taken.contains(last + 1);
    return isInside ? last + 1 : end + STEP;
  }
}
