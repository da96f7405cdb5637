package org.indicatorworkbench.work.judging;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Computes the limits of an indicator anew from a period on, and takes that back. */
public final class Rebasing {
  private Rebasing() {}

  /**
   * @return empty where that was decided already, in the same words
   * @throws Unreadable when the indicator is gone
   */
  public static ChangeSet begin(
      Workspace contents, RulingKey.OfLimits where, Ruling.Rebase decided) {
    if (contents.entry(where.code()).isEmpty()) {
      throw new Unreadable("the indicator " + where.code() + " is no longer there");
    }
    return changes("New limits of " + named(where), contents, where, Optional.of(decided));
  }

  /**
   * @return empty where nothing was decided
   */
  public static ChangeSet takeBack(Workspace contents, RulingKey.OfLimits where) {
    return changes("Take back new limits of " + named(where), contents, where, Optional.empty());
  }

  private static String named(RulingKey.OfLimits where) {
    return where.code() + " from " + where.from().title();
  }

  private static ChangeSet changes(
      String name, Workspace contents, RulingKey.OfLimits where, Optional<Ruling> after) {
    Optional<Ruling> before = contents.rulings().at(where);
    return new ChangeSet(
        name,
        before.equals(after) ? List.of() : List.of(new Change.OfRuling(where, before, after)));
  }
}
