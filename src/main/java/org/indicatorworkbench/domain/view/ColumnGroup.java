package org.indicatorworkbench.domain.view;

import java.util.Optional;
import java.util.stream.Stream;

/** Columns beside the periods that are shown or hidden together. */
public enum ColumnGroup {
  TARGET("target", "Target"),
  /** Signed, in the indicator's unit. */
  TO_TARGET("to-target", "Distance to target"),
  DIRECTION("direction", "Direction of travel"),
  /**
   * Statistical process control: the kind of variation, and whether the target can be relied on.
   */
  SPC("spc", "Variation and assurance"),
  /** Of the period that is judged. */
  PARTS("parts", "Numerator and denominator"),
  /** On the value before and on the same period a year before, in the indicator's unit. */
  CHANGES("changes", "Changes"),
  /** The same two, relative to the earlier value. */
  RELATIVE_CHANGES("relative-changes", "Changes in per cent"),
  AVERAGES("averages", "12-month average, maximum, minimum"),
  TOTALS("totals", "Year to date, rolling 12 months, quarter"),
  /** Of counts, by the population of their period. */
  RATE("rate", "Rate per 10,000 children"),
  COMPARATORS("comparators", "Comparators"),
  /** As a comparator beside them. */
  OWN_LAST_YEAR("own-last-year", "Own figure of last year"),
  RANK("rank", "Rank among comparators"),
  OWNER("owner", "Owner"),
  /** The first words of what was written for the period asked for. */
  COMMENTARY("commentary", "Commentary, first words");

  private final String key;
  private final String title;

  ColumnGroup(String key, String title) {
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

  /** The group of that word. */
  static Optional<ColumnGroup> find(String key) {
    return Stream.of(values()).filter(group -> group.key.equals(key)).findFirst();
  }
}
