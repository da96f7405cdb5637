package org.indicatorworkbench.work.judging;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Puts a rating in place of the computed one for one period, and takes it back. */
public final class Overriding {
  private Overriding() {}

  /**
   * @return empty where that was decided already, in the same words
   * @throws Unreadable when the indicator is gone
   */
  public static ChangeSet put(
      Workspace contents, RulingKey.OfRating where, Ruling.Override decided) {
    require(contents, where);
    return changes("Override rating of " + where.code(), contents, where, Optional.of(decided));
  }

  /**
   * @return empty where nothing was decided
   */
  public static ChangeSet takeBack(Workspace contents, RulingKey.OfRating where) {
    return changes("Take back override of " + where.code(), contents, where, Optional.empty());
  }

  private static void require(Workspace contents, RulingKey.OfRating where) {
    if (contents.entry(where.code()).isEmpty()) {
      throw new Unreadable("the indicator " + where.code() + " is no longer there");
    }
  }

  private static ChangeSet changes(
      String name, Workspace contents, RulingKey.OfRating where, Optional<Ruling> after) {
    Optional<Ruling> before = contents.rulings().at(where);
    return new ChangeSet(
        name,
        before.equals(after) ? List.of() : List.of(new Change.OfRuling(where, before, after)));
  }
}
