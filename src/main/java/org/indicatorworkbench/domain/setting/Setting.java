package org.indicatorworkbench.domain.setting;

import org.indicatorworkbench.domain.indicator.Frequency;

/** The settings of a workspace, by the names that files use. */
public enum Setting {
  /** The house rule: the tolerance of every indicator that has none of its own. */
  TOLERANCE("tolerance"),
  /** Whether values are rated as displayed or exactly. */
  RATE_ON("rate on"),
  /** The name of the authority that the workspace is about. */
  OWN_AUTHORITY("own authority"),
  /** Up to which count a number is small, so that a public paper suppresses it. */
  SMALL_NUMBERS("small numbers"),
  /** In which words directions of travel are printed. */
  DIRECTION_WORDS("direction words"),
  /** Whether rows with a target are judged better or worse, or all only say more or less. */
  DIRECTION_CONVENTION("direction convention"),
  /** Up to which size a change counts as none. */
  DIRECTION_DEAD_BAND("direction dead band"),
  /** What a direction compares a value with. */
  DIRECTION_AGAINST("direction compares with"),
  /** Whether an average of twelve months is one of values or of sums. */
  AVERAGE_OF("average of"),
  /** The month up to which there are columns, though the last may have no value yet. */
  LAST_MONTH("last month"),
  /** As {@link #LAST_MONTH}, in quarters. */
  LAST_QUARTER("last quarter"),
  /** As {@link #LAST_MONTH}, in terms. */
  LAST_TERM("last term"),
  /** As {@link #LAST_MONTH}, in years; of each kind of year one, divided by commas. */
  LAST_YEAR("last year"),
  /** With which authorities the own one is compared. */
  STATISTICAL_NEIGHBOURS("statistical neighbours"),
  /** Which indicator the user chose for which measure of official statistics. */
  PUBLISHED_MEASURES("published measures");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** The name used in files. */
  public String key() {
    return key;
  }

  /** Whether a file of settings may make it; how far the columns reach is said by adding one. */
  public boolean isInFiles() {
    return compareTo(LAST_MONTH) < 0;
  }

  /** The one that says up to which period of a frequency there are columns. */
  public static Setting lastOf(Frequency frequency) {
    return switch (frequency) {
      case MONTH -> LAST_MONTH;
      case QUARTER -> LAST_QUARTER;
      case TERM -> LAST_TERM;
      case YEAR -> LAST_YEAR;
    };
  }
}
