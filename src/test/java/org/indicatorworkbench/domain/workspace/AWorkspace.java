package org.indicatorworkbench.domain.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.setting.Setting;

/** A workspace for tests, made by changes as every workspace is. */
public final class AWorkspace {
  private final List<Change> changes = new ArrayList<>();

  public AWorkspace with(String code, AnIndicator made) {
    Indicator indicator = made.indicator(code);
    IndicatorCode known = indicator.code();
    changes.add(new Change.OfIndicator(known, Optional.empty(), Optional.of(indicator)));
    made.series()
        .observations()
        .forEach(
            (period, seen) ->
                changes.add(
                    new Change.OfObservation(known, period, Optional.empty(), Optional.of(seen))));
    made.target()
        .ifPresent(
            target ->
                changes.add(
                    new Change.OfTarget(
                        known, Optional.empty(), Optional.empty(), Optional.of(target))));
    return this;
  }

  public AWorkspace with(Setting setting, String text) {
    changes.add(new Change.OfSetting(setting, Optional.empty(), Optional.of(text)));
    return this;
  }

  public Workspace made() {
    return Workspace.EMPTY.with(new ChangeSet("Make", changes));
  }
}
