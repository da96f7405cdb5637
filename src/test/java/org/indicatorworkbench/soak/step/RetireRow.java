package org.indicatorworkbench.soak.step;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.catalogue.Retirement;

/** An indicator retired or brought back, or those without values deleted for good. */
final class RetireRow implements RowStep {
  @Override
  public int weight() {
    return 2;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    IndicatorCode code = row.indicator().code();
    return switch (chance.from(0, 4)) {
      case 0 -> Retirement.retire(contents, code, Anywhere.period(contents, row, chance));
      case 1 ->
          Retirement.bringBack(
              contents,
              chance
                  .<Indicator>anyOf(Retirement.retired(contents))
                  .map(Indicator::code)
                  .orElse(code));
      case 2 -> Retirement.delete(contents, List.of(code));
      default -> Retirement.delete(contents, empty(contents));
    };
  }

  private static List<IndicatorCode> empty(Workspace contents) {
    return contents.inOrder().stream()
        .filter(entry -> entry.series().observations().isEmpty())
        .map(entry -> entry.indicator().code())
        .toList();
  }
}
