package org.indicatorworkbench.work.judging;

import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.report.HowToRead;

/**
 * What a rule that is edited would mean, before it is applied.
 *
 * @param sentence the one that would be printed: of the house, the rule beneath the tables; of an
 *     indicator, why it has its rating
 * @param row the indicator as it would be shown in the period that is looked at; empty for the rule
 *     of the house
 * @param simulation empty of changes while there is a problem
 */
public record RulePreview(
    RulePlan plan, String sentence, Optional<RowState> row, Simulation simulation) {

  /**
   * Long work where there is much history: not for the toolkit's thread.
   *
   * @param asked the period that is looked at
   * @throws org.indicatorworkbench.domain.Unreadable when the indicator is gone
   */
  public static RulePreview of(Workspace contents, RuleDraft draft, Period asked) {
    RulePlan plan = RulePlanner.plan(contents, draft);
    Workspace after = contents.with(plan.changes());
    Simulation simulation =
        plan.changes().isEmpty() ? Simulation.NOTHING : Simulation.between(contents, after);
    return switch (draft) {
      case RuleDraft.House _ ->
          new RulePreview(
              plan, HowToRead.rule(after.settings().houseRule()), Optional.empty(), simulation);
      case RuleDraft.Targets targets -> {
        RowState row = RowDeriver.derive(after, after.entry(targets.code()).orElseThrow(), asked);
        String why = row.assessment().explanation();
        yield new RulePreview(
            plan,
            Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".",
            Optional.of(row),
            simulation);
      }
    };
  }
}
