package org.indicatorworkbench.domain.check;

import java.util.ArrayList;
import java.util.List;

/** Every check there is. */
public final class Checks {
  private static final List<Check> ALL =
      List.of(
          new PublishedRag(),
          new RatedWithoutRule(),
          new PublishedDirection(),
          new PublishedNearTarget(),
          new PointsAsPercent(),
          new ImpliedPopulation(),
          new PartsAndTotal(),
          new YearToDate(),
          new RollingTwelve(),
          new SameValue(),
          new RedWithoutCommentary());

  private Checks() {}

  /** All of them, in the order in which their findings are listed. */
  public static List<Check> all() {
    return ALL;
  }

  /** Runs them all. Stops between two of them where its thread was interrupted. */
  public static Findings run(Checked checked) {
    List<Finding> found = new ArrayList<>();
    for (Check check : ALL) {
      if (Thread.currentThread().isInterrupted()) {
        break;
      }
      found.addAll(check.findings(checked));
    }
    return Findings.of(found, checked.workspace().rulings());
  }
}
