package org.indicatorworkbench.domain.trend.spc;

import org.indicatorworkbench.domain.indicator.Polarity;

/** What kind of variation a value is part of. */
public enum Variation {
  /** Chance: nothing tells it from the values before. */
  COMMON_CAUSE("common cause", "Common cause"),
  /** A special cause that is good for children. */
  IMPROVEMENT("improvement", "Improvement"),
  /** A special cause that is bad for children. */
  CONCERN("concern", "Concern"),
  /** A special cause of an indicator of which neither way is better by itself. */
  CHANGE("change", "Change"),
  /** There are no limits by which it could be told. */
  REFUSED("refused", "No limits");

  private final String key;
  private final String title;

  Variation(String key, String title) {
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

  /** Whether something other than chance is at work. */
  public boolean isSpecial() {
    return this == IMPROVEMENT || this == CONCERN || this == CHANGE;
  }

  static Variation of(boolean upwards, Polarity polarity) {
    return switch (polarity) {
      case HIGHER -> upwards ? IMPROVEMENT : CONCERN;
      case LOWER -> upwards ? CONCERN : IMPROVEMENT;
      case RANGE, NONE -> CHANGE;
    };
  }
}
