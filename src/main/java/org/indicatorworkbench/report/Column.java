package org.indicatorworkbench.report;

import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * A column of a table.
 *
 * @param heading its words
 * @param under a second line of the heading, such as a comparator's year; empty for none
 * @param kind what its cells hold
 * @param period which period, where the kind is {@link Kind#PERIOD} or {@link Kind#LATEST}
 */
public record Column(String heading, String under, Kind kind, Optional<Period> period) {

  /** What the cells of a column hold. */
  public enum Kind {
    CODE(false),
    INDICATOR(false),
    OWNER(false),
    PERIOD(true),
    /** The period that is judged: the last one shown. */
    LATEST(true),
    CALCULATED(true),
    TARGET(true),
    RATING(false),
    DIRECTION(false),
    TREND(false),
    COMPARATOR(true),
    COUNT(true);

    private final boolean rightAligned;

    Kind(boolean rightAligned) {
      this.rightAligned = rightAligned;
    }

    /** Whether its cells stand at the right, as numbers do; otherwise at the left. */
    public boolean isRightAligned() {
      return rightAligned;
    }

    /** Whether it says which row this is, so that a table that is split repeats it. */
    public boolean isKey() {
      return this == CODE || this == INDICATOR;
    }
  }

  /** The heading in one line. */
  public String fullHeading() {
    return under.isEmpty() ? heading : heading + " " + under;
  }

  /** "Q3" over "23-24": the parts of a label stay whole in a narrow column. */
  static Column of(Period period, boolean latest) {
    String[] parts = period.label().split(" ", 2);
    String under = parts.length == 1 ? "" : parts[1];
    return new Column(parts[0], under, latest ? Kind.LATEST : Kind.PERIOD, Optional.of(period));
  }

  static Column of(String heading, Kind kind) {
    return new Column(heading, "", kind, Optional.empty());
  }
}
