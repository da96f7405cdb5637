package org.indicatorworkbench.domain.view;

import java.util.Optional;
import java.util.stream.Stream;

/** Under which headings rows stand. */
public enum Grouping {
  SECTION("section", "Section"),
  RATING("rating", "Rating"),
  OWNER("owner", "Owner"),
  OUTCOME("outcome", "Outcome"),
  /** One list without headings. */
  NONE("none", "No groups");

  private final String key;
  private final String title;

  Grouping(String key, String title) {
    this.key = key;
    this.title = title;
  }

  /** The word used in files. */
  public String key() {
    return key;
  }

  /** What the user reads. */
  public String title() {
    return title;
  }

  /** The grouping of that word. */
  public static Optional<Grouping> find(String key) {
    return Stream.of(values()).filter(grouping -> grouping.key.equals(key)).findFirst();
  }
}
