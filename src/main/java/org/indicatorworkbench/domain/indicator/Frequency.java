package org.indicatorworkbench.domain.indicator;

import org.indicatorworkbench.domain.Unreadable;

/** How often an indicator has a value. */
public enum Frequency {
  MONTH("month", "Months", 12),
  QUARTER("quarter", "Quarters", 4),
  TERM("term", "Terms", 3),
  YEAR("year", "Years", 1);

  private final String key;
  private final String plural;
  private final int inAYear;

  Frequency(String key, String plural, int inAYear) {
    this.key = key;
    this.plural = plural;
    this.inAYear = inAYear;
  }

  /** How many such periods a year has. */
  public int inAYear() {
    return inAYear;
  }

  /** The word used in files, such as {@code month}. */
  public String key() {
    return key;
  }

  /** The heading of a choice between frequencies, such as "Months". */
  public String plural() {
    return plural;
  }

  /**
   * Reads "month", "Monthly", "quarterly", "termly", "Annual" and the like.
   *
   * @throws Unreadable when the text is none of them
   */
  public static Frequency read(String text) {
    return switch (Words.normal(text)) {
      case "month", "months", "monthly", "m" -> MONTH;
      case "quarter", "quarters", "quarterly", "q" -> QUARTER;
      case "term", "terms", "termly" -> TERM;
      case "year", "years", "yearly", "annual", "annually", "y" -> YEAR;
      default ->
          throw new Unreadable(
              "“" + text.strip() + "” is no frequency; use month, quarter, term or year");
    };
  }
}
