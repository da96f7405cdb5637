package org.indicatorworkbench.domain.period;

import java.time.LocalDate;
import org.indicatorworkbench.domain.indicator.Frequency;

/**
 * A school term of an academic year: autumn from September, spring from January, summer from April.
 *
 * @param firstYear the calendar year in which the academic year begins
 * @param season which of the three
 */
public record Term(int firstYear, Season season) implements Period {
  /** The three terms in their order. */
  public enum Season {
    AUTUMN("Autumn"),
    SPRING("Spring"),
    SUMMER("Summer");

    private final String word;

    Season(String word) {
      this.word = word;
    }
  }

  @Override
  public LocalDate start() {
    return switch (season) {
      case AUTUMN -> LocalDate.of(firstYear, 9, 1);
      case SPRING -> LocalDate.of(firstYear + 1, 1, 1);
      case SUMMER -> LocalDate.of(firstYear + 1, 4, 1);
    };
  }

  @Override
  public LocalDate end() {
    return plus(1).start().minusDays(1);
  }

  @Override
  public Frequency frequency() {
    return Frequency.TERM;
  }

  @Override
  public String key() {
    return YearPair.of(firstYear, '-') + " " + season.word;
  }

  @Override
  public String label() {
    return season.word + " " + YearPair.brief(firstYear);
  }

  @Override
  public String title() {
    return season.word + " term " + YearPair.of(firstYear, '-');
  }

  @Override
  public Term plus(int steps) {
    int count = firstYear * 3 + season.ordinal() + steps;
    return new Term(Math.floorDiv(count, 3), Season.values()[Math.floorMod(count, 3)]);
  }

  @Override
  public int months() {
    return 4;
  }

  @Override
  public String toString() {
    return key();
  }
}
