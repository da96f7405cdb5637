package org.indicatorworkbench.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;

/**
 * One row of the catalogue: what is measured, how it is printed and which way is better. Its values
 * and targets are kept apart, by period.
 *
 * @param code unique in the workspace
 * @param position place in the catalogue, ascending; gaps are allowed
 * @param section the group it is read in
 * @param title what is measured, in one line
 * @param unit what a value counts
 * @param decimals digits after the point when displayed, 0 to 6
 * @param polarity which way is better
 * @param frequency how often it has a value
 * @param basis what stretch of time a value speaks of
 * @param parent the indicator that this one is a part of, where there is one
 * @param tolerance its own tolerance; empty means the house rule
 * @param owner who answers for it, a role; empty when unknown
 * @param outcome the outcome statement it serves; may be empty
 * @param definition what counts and what does not; may be empty
 * @param retired the last day that it is reported for; empty while it is in use
 */
public record Indicator(
    IndicatorCode code,
    int position,
    Section section,
    String title,
    Unit unit,
    int decimals,
    Polarity polarity,
    Frequency frequency,
    Basis basis,
    Optional<IndicatorCode> parent,
    Optional<Tolerance> tolerance,
    String owner,
    String outcome,
    String definition,
    Optional<LocalDate> retired) {
  private static final int MOST_DECIMALS = 6;

  /**
   * @throws Unreadable when the title is blank or the decimals are not 0 to 6
   */
  public Indicator {
    if (title.isBlank()) {
      throw new Unreadable("the indicator " + code + " has no title");
    }
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new Unreadable("decimals are 0 to " + MOST_DECIMALS + ", not " + decimals);
    }
  }

  /** One that is in use. */
  public Indicator(
      IndicatorCode code,
      int position,
      Section section,
      String title,
      Unit unit,
      int decimals,
      Polarity polarity,
      Frequency frequency,
      Basis basis,
      Optional<IndicatorCode> parent,
      Optional<Tolerance> tolerance,
      String owner,
      String outcome,
      String definition) {
    this(
        code,
        position,
        section,
        title,
        unit,
        decimals,
        polarity,
        frequency,
        basis,
        parent,
        tolerance,
        owner,
        outcome,
        definition,
        Optional.empty());
  }

  /** The same, to be changed in some of its fields. */
  public IndicatorDraft draft() {
    return new IndicatorDraft(this);
  }

  /** The same under another title. */
  public Indicator withTitle(String other) {
    return draft().title(other).made();
  }

  /** The same, answered for by another. */
  public Indicator withOwner(String other) {
    return draft().owner(other).made();
  }

  /** The same in another place of the catalogue. */
  public Indicator withPosition(int other) {
    return draft().position(other).made();
  }

  /** The same as a part of another, or of none. */
  public Indicator withParent(Optional<IndicatorCode> other) {
    return draft().parent(other).made();
  }

  /** The same in another section. */
  public Indicator withSection(Section other) {
    return draft().section(other).made();
  }

  /** Whether a period that begins on that day is reported: one that was retired before is not. */
  public boolean isReportedFrom(LocalDate start) {
    return retired.isEmpty() || !start.isAfter(retired.get());
  }
}
