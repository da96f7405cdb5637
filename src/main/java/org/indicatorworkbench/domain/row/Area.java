package org.indicatorworkbench.domain.row;

import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * Whom the rows are about.
 *
 * @param authority the name of the authority; empty when the workspace does not say
 * @param children how many people aged 0 to 17 lived there in the period that is judged; empty
 *     where nobody knows
 */
public record Area(Optional<String> authority, Optional<Long> children) {

  static Area of(Workspace workspace, Period period) {
    return new Area(
        workspace.settings().text(Setting.OWN_AUTHORITY),
        workspace.populations().during(period, AgeGroup.CHILDREN));
  }

  /** Whether a comparator is this authority itself, with what was published of it. */
  public boolean isItself(String comparator) {
    return authority.filter(name -> Authority.isSameName(name, comparator)).isPresent();
  }
}
