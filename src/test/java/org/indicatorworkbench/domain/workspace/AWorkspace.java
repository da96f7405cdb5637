package org.indicatorworkbench.domain.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.AnIndicator;
import org.indicatorworkbench.domain.benchmark.AgeGroup;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
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

  public AWorkspace withBenchmark(String code, String comparator, String year, String value) {
    Benchmark figure = new Benchmark(comparator, year, new BigDecimal(value));
    changes.add(
        new Change.OfBenchmark(new IndicatorCode(code), Optional.empty(), Optional.of(figure)));
    return this;
  }

  /** Children aged 0 to 17. */
  public AWorkspace withChildren(String period, long people) {
    PopulationKey key = new PopulationKey(AnIndicator.period(period), AgeGroup.CHILDREN);
    changes.add(new Change.OfPopulation(key, Optional.empty(), Optional.of(people)));
    return this;
  }

  public Workspace made() {
    return Workspace.EMPTY.with(new ChangeSet("Make", changes));
  }
}
