package org.indicatorworkbench.ui.pasting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.CellOutcome;
import org.indicatorworkbench.work.pasting.NotPlaced;
import org.indicatorworkbench.work.pasting.PastePlan;

/**
 * A plan and what it was made for.
 *
 * @param contents as they were when it was made
 */
record Planned(PastePlan plan, Workspace contents) {

  /**
   * Its texts: those that cannot be applied, or not without asking, then the others that have a
   * place, then those that have none.
   *
   * @param onlyLeft only those that cannot be applied, or not without asking
   * @param agreed whether parts may be lost
   */
  List<PreviewLine> lines(boolean onlyLeft, boolean agreed) {
    List<CellOutcome> placed =
        plan.edits().outcomes().stream()
            .filter(outcome -> !onlyLeft || isLeft(outcome, agreed))
            .sorted(Comparator.comparing(outcome -> !isLeft(outcome, false)))
            .toList();
    return new PreviewLines(placed, plan.notPlaced(), this, agreed);
  }

  private static boolean isLeft(CellOutcome outcome, boolean agreed) {
    return switch (outcome) {
      case CellOutcome.Refused _ -> true;
      case CellOutcome.LosesParts _ -> !agreed;
      case CellOutcome.Changes _, CellOutcome.Same _ -> false;
    };
  }

  PreviewLine line(CellOutcome outcome, boolean agreed) {
    Optional<Entry> entry = contents.entry(outcome.cell().place().code());
    return new PreviewLine(
        outcome.cell().place().code().text(),
        entry.map(known -> known.indicator().title()).orElse(""),
        OutcomeWords.column(outcome.cell().place()),
        entry.map(known -> OutcomeWords.standing(known, outcome.cell().place())).orElse(""),
        outcome.cell().text(),
        OutcomeWords.becomes(outcome, entry, agreed),
        isLeft(outcome, agreed));
  }

  static PreviewLine line(NotPlaced text) {
    return new PreviewLine(
        text.row(), "", text.column(), "", text.text(), "Not pasted: " + text.why(), true);
  }
}
