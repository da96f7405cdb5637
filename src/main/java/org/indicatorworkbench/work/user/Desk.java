package org.indicatorworkbench.work.user;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.view.View;

/**
 * How one user left a workspace, to be found again: nothing of it belongs to the workspace.
 *
 * @param view the view in use
 * @param viewName the saved view that it began as; empty for the standard one
 * @param widths of columns, in em, by the kind of column
 * @param folded the headings whose rows are hidden
 * @param frequency what is shown; empty for the commonest
 */
public record Desk(
    View view,
    Optional<String> viewName,
    Map<String, Double> widths,
    Set<Heading> folded,
    Optional<Frequency> frequency) {
  /** Of a user who opens a workspace for the first time. */
  public static final Desk FIRST =
      new Desk(View.STANDARD, Optional.empty(), Map.of(), Set.of(), Optional.empty());

  public Desk {
    widths = Map.copyOf(widths);
    folded = Set.copyOf(folded);
  }

  /** The same with another view. */
  public Desk with(View next, Optional<String> name) {
    return new Desk(next, name, widths, folded, frequency);
  }

  /** The same with other widths. */
  public Desk withWidths(Map<String, Double> next) {
    return new Desk(view, viewName, next, folded, frequency);
  }

  /** The same with other headings folded. */
  public Desk withFolded(Set<Heading> next) {
    return new Desk(view, viewName, widths, next, frequency);
  }

  /** The same showing another frequency. */
  public Desk with(Frequency next) {
    return new Desk(view, viewName, widths, folded, Optional.of(next));
  }
}
