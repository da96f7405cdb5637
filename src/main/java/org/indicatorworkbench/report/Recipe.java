package org.indicatorworkbench.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a report is to hold, whatever its figures.
 *
 * @param name by which the reader chooses it
 * @param periods how many periods a table shows, 1 or more, the one asked for last
 * @param parts what else a table shows; a part about which no row has anything is left out
 * @param commentary whether texts are printed
 */
public record Recipe(String name, int periods, Set<Part> parts, boolean commentary) {
  /**
   * @throws IllegalArgumentException when there is no period to show
   */
  public Recipe {
    if (periods < 1) {
      throw new IllegalArgumentException("a report shows at least one period");
    }
    parts = parts.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(parts));
  }

  boolean shows(Part part) {
    return parts.contains(part);
  }
}
