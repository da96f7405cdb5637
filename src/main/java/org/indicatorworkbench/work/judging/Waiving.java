package org.indicatorworkbench.work.judging;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Leaves a finding as it is for a reason, and takes that back. */
public final class Waiving {
  private Waiving() {}

  /**
   * @param author as the journal names people
   * @return empty where it was waived already, in the same words
   * @throws org.indicatorworkbench.domain.Unreadable when there is no reason
   */
  public static ChangeSet waive(Workspace contents, Finding finding, String reason, String author) {
    Ruling waiver = new Ruling.Waiver(finding.evidence(), reason, author);
    return changes("Waive “%s”", contents, finding, Optional.of(waiver));
  }

  /**
   * @return empty where it is not waived
   */
  public static ChangeSet takeBack(Workspace contents, Finding finding) {
    return changes("Take back waiver of “%s”", contents, finding, Optional.empty());
  }

  private static ChangeSet changes(
      String name, Workspace contents, Finding finding, Optional<Ruling> after) {
    RulingKey.OfFinding key = finding.key();
    Optional<Ruling> before = contents.rulings().at(key);
    String place = finding.code().map(code -> ", " + code).orElse("");
    return new ChangeSet(
        name.formatted(finding.rule().name()) + place,
        before.equals(after) ? List.of() : List.of(new Change.OfRuling(key, before, after)));
  }
}
