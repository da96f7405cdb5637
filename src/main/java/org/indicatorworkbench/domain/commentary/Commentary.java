package org.indicatorworkbench.domain.commentary;

/**
 * What the council says about an indicator, a section or the report in one period.
 *
 * @param text paragraphs divided by line feeds; never blank: no commentary is no record
 * @param state whether it may be published
 */
public record Commentary(String text, State state) {
  /** How far the writing is. */
  public enum State {
    DRAFT("draft"),
    READY("ready");

    private final String key;

    State(String key) {
      this.key = key;
    }

    /** The word used in files and on screen. */
    public String key() {
      return key;
    }
  }

  /** The number of words: runs of letters and digits, with what is joined to them. */
  public int words() {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }
}
