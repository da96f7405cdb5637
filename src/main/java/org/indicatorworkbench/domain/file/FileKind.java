package org.indicatorworkbench.domain.file;

/** What a file holds. */
public enum FileKind {
  BENCHMARKS("benchmarks", "Benchmarks"),
  WIDE_BENCHMARKS("benchmarks", "Benchmarks, wide"),
  /** Figures of every authority, of "Explore education statistics". */
  STATISTICS("benchmarks", "Explore education statistics"),
  /** How many people live in every authority, in the same shape. */
  POPULATION_STATISTICS("populations", "Populations, all authorities"),
  /** Which authorities are most alike. */
  NEIGHBOURS("statistical neighbours", "Statistical neighbours"),
  COMMENTARY("commentary", "Commentary"),
  POPULATIONS("populations", "Populations"),
  PUBLISHED("published ratings", "Published ratings"),
  LONG_VALUES("long values", "Values, long"),
  SETTINGS("settings", "Settings"),
  CASES("cases", "Case-level extract"),
  WIDE_VALUES("wide values", "Values, wide"),
  CATALOGUE("catalogue", "Catalogue");

  private final String key;
  private final String profile;

  FileKind(String key, String profile) {
    this.key = key;
    this.profile = profile;
  }

  /** The word for programs, such as "wide values". */
  public String key() {
    return key;
  }

  /** The name for people, such as "Values, wide". */
  public String profile() {
    return profile;
  }
}
