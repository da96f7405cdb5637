package org.indicatorworkbench.domain.trend;

import org.indicatorworkbench.domain.period.Period;

/**
 * Which way an indicator went, in words that say by which convention.
 *
 * @param word what happened
 * @param comparedWith the earlier period it is measured against
 */
public record Direction(Word word, Period comparedWith) {

  /** What an arrow up means. */
  public enum Convention {
    /** An arrow up means better. */
    IMPROVEMENT("improvement"),
    /** An arrow up means more. */
    RAW("raw");

    private final String key;

    Convention(String key) {
      this.key = key;
    }

    /** The word used in files. */
    public String key() {
      return key;
    }
  }

  /** The six words; an arrow never stands without one. */
  public enum Word {
    BETTER(Convention.IMPROVEMENT, "↑"),
    SAME(Convention.IMPROVEMENT, "→"),
    WORSE(Convention.IMPROVEMENT, "↓"),
    INCREASE(Convention.RAW, "↑"),
    STABLE(Convention.RAW, "→"),
    DECREASE(Convention.RAW, "↓");

    private final Convention convention;
    private final String arrow;

    Word(Convention convention, String arrow) {
      this.convention = convention;
      this.arrow = arrow;
    }

    /** By which convention the word, and so its arrow, is meant. */
    public Convention convention() {
      return convention;
    }

    /** The arrow printed beside the word. */
    public String arrow() {
      return arrow;
    }
  }

  /** Arrow and word as a cell prints them: "↓ worse". */
  public String phrase() {
    return word.arrow() + " " + word.name().toLowerCase(java.util.Locale.ROOT);
  }
}
