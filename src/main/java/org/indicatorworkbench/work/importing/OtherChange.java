package org.indicatorworkbench.work.importing;

/**
 * One difference that an import would make beside values.
 *
 * @param where what is changed: an indicator, a setting, what a text is about
 * @param now what it is; empty when there is none
 * @param wouldBe what it would be
 */
public record OtherChange(What what, String where, String now, String wouldBe) {

  /** What is changed. */
  public enum What {
    NEW_INDICATOR("new indicator"),
    INDICATOR("changed indicator"),
    TARGET("target"),
    BENCHMARK("benchmark"),
    PUBLISHED("published rating"),
    POPULATION("population"),
    COMMENTARY("commentary"),
    SETTING("setting");

    private final String phrase;

    What(String phrase) {
      this.phrase = phrase;
    }

    /** The words for one of them. */
    public String phrase() {
      return phrase;
    }
  }
}
