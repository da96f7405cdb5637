package org.indicatorworkbench.domain.row;

import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.RagRule;
import org.indicatorworkbench.domain.rag.Subject;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The rating of one indicator in one period: what the rule computes, and what was decided. */
public final class Judgement {
  private Judgement() {}

  /**
   * @param period in which it is rated: exactly this one
   */
  public static Assessment of(Workspace workspace, Entry entry, Period period) {
    return of(
        workspace,
        new Subject(entry.indicator(), entry.series(), entry.targets().at(period), period));
  }

  static Assessment of(Workspace workspace, Subject subject) {
    return new RagRule(workspace.settings().houseRule())
        .assess(subject)
        .with(
            workspace
                .rulings()
                .override(subject.indicator().code(), subject.period())
                .map(made -> new Assessment.Decision(made.rag(), made.reason(), made.author())));
  }
}
