package org.indicatorworkbench.domain.trend;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/**
 * Which way an indicator went, in words that say by which convention.
 *
 * @param word what happened
 * @param rule by which it was found, and in whose words it is printed
 * @param comparedWith what the value was held against
 */
public record Direction(Word word, DirectionRule rule, ComparedWith comparedWith) {

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

    /**
     * @throws Unreadable when the text is neither word
     */
    public static Convention read(String text) {
      return switch (text.strip().toLowerCase(Locale.ROOT)) {
        case "improvement" -> IMPROVEMENT;
        case "raw" -> RAW;
        default ->
            throw new Unreadable(
                "“" + text.strip() + "” is no convention of directions; use improvement or raw");
      };
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

  /** The word as the workspace prints it, in small letters: "worse", "negative". */
  public String said() {
    return rule.words().of(word);
  }

  /** Arrow and word as a cell prints them: "↓ worse". */
  public String phrase() {
    return word.arrow() + " " + said();
  }
}
