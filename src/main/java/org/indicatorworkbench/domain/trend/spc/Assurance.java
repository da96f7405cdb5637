package org.indicatorworkbench.domain.trend.spc;

import org.indicatorworkbench.domain.rag.Reach;

/** Whether a process that goes on as it does can be relied on to meet its target. */
public enum Assurance {
  /** Whatever lies within the limits meets the target. */
  PASS("pass", "Pass"),
  /** Nothing within the limits meets the target. */
  FAIL("fail", "Fail"),
  /** The target is met at times and missed at times, by chance. */
  HIT_AND_MISS("hit and miss", "Hit and miss"),
  /** There are no limits, or no target that values can be held against. */
  NONE("none", "None");

  private final String key;
  private final String title;

  Assurance(String key, String title) {
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

  static Assurance of(Reach reach) {
    return switch (reach) {
      case ALL -> PASS;
      case SOME -> HIT_AND_MISS;
      case NONE -> FAIL;
    };
  }
}
