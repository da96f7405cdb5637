package org.indicatorworkbench.domain.file;

/** What a file holds. */
public enum FileKind {
  BENCHMARKS("benchmarks", "Benchmarks"),
  WIDE_BENCHMARKS("benchmarks", "Benchmarks, wide"),
  STATISTICS("statistics", "Explore education statistics"),
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
