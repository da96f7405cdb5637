package org.indicatorworkbench.work.importing;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;

/**
 * One value that an import would put, replace, or does not find.
 *
 * @param title of the indicator after the import
 * @param now what the cell shows; empty when it is blank
 * @param wouldBe what it would show; empty for a value that is missing in the file and stays
 */
public record ValueChange(
    What what,
    IndicatorCode code,
    String title,
    Period period,
    Optional<String> now,
    Optional<String> wouldBe) {

  /** What happens to a value, in the order in which a dry run lists them. */
  public enum What {
    REVISED("revised"),
    CHANGED("changed"),
    NEW("new"),
    VANISHED("not in the file");

    private final String phrase;

    What(String phrase) {
      this.phrase = phrase;
    }

    /** The words for it. */
    public String phrase() {
      return phrase;
    }
  }
}
