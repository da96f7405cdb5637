package org.indicatorworkbench.work.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.trend.DirectionRule;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Gives a workspace another rule for its directions of travel. */
public final class DirectionChange {
  private DirectionChange() {}

  /**
   * @return the settings that have to change; what is as in a new workspace has none
   */
  public static ChangeSet to(DirectionRule wanted, Workspace contents) {
    Wanted planned = new Wanted(wanted, contents.settings().direction(), contents);
    List<Change> changes = new ArrayList<>();
    planned.add(changes, Setting.DIRECTION_WORDS, rule -> rule.words().key());
    planned.add(changes, Setting.DIRECTION_CONVENTION, rule -> rule.convention().key());
    planned.add(changes, Setting.DIRECTION_DEAD_BAND, rule -> rule.deadBand().text());
    planned.add(changes, Setting.DIRECTION_AGAINST, rule -> rule.against().key());
    planned.add(changes, Setting.AVERAGE_OF, rule -> rule.averageOf().key());
    return new ChangeSet("Change direction of travel", changes);
  }

  private record Wanted(DirectionRule wanted, DirectionRule now, Workspace contents) {
    void add(List<Change> changes, Setting setting, Function<DirectionRule, String> text) {
      String to = text.apply(wanted);
      if (!to.equals(text.apply(now))) {
        changes.add(
            new Change.OfSetting(
                setting,
                contents.settings().text(setting),
                Optional.of(to).filter(it -> !it.equals(text.apply(DirectionRule.STANDARD)))));
      }
    }
  }
}
