package org.indicatorworkbench.soak.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.view.ColumnGroup;
import org.indicatorworkbench.domain.view.Grouping;
import org.indicatorworkbench.domain.view.PeriodWindow;
import org.indicatorworkbench.domain.view.RowFilter;
import org.indicatorworkbench.domain.view.Sort;
import org.indicatorworkbench.domain.view.View;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;

/** A view saved, saved again, renamed over another or deleted. */
final class SaveView implements Step {
  private static final List<String> NAMES = List.of("Reds", "reds", "For the board", "Ü, “1”");

  @Override
  public int weight() {
    return 2;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Workspace contents = workbook.contents();
    String name = chance.any(NAMES);
    Optional<View> before = Optional.ofNullable(contents.views().get(name));
    if (before.isEmpty() || chance.oneIn(2)) {
      Change saved = new Change.OfView(name, before, Optional.of(view(contents, chance)));
      return workbook.apply(new ChangeSet("Save view " + name, List.of(saved)));
    }
    Change gone = new Change.OfView(name, before, Optional.empty());
    String other = chance.any(NAMES);
    if (other.equals(name)) {
      return workbook.apply(new ChangeSet("Delete view " + name, List.of(gone)));
    }
    Change taken =
        new Change.OfView(other, Optional.ofNullable(contents.views().get(other)), before);
    return workbook.apply(new ChangeSet("Rename view " + name, List.of(gone, taken)));
  }

  private static View view(Workspace contents, Chance chance) {
    RowFilter filter =
        RowFilter.ALL
            .with(chance.any(List.of(Rag.values())), chance.oneIn(2))
            .with(chance.any(List.of(RowFilter.Condition.values())), chance.oneIn(2))
            .since(chance.oneIn(2) ? Optional.of(LocalDate.of(2023, 7, 1)) : Optional.empty());
    return View.STANDARD
        .with(chance.any(List.of(PeriodWindow.values())))
        .with(chance.any(List.of(ColumnGroup.values())), chance.oneIn(2))
        .with(new Sort(chance.any(List.of(Sort.Key.values())), chance.oneIn(2)))
        .with(chance.any(List.of(Grouping.values())))
        .with(
            Anywhere.entry(contents, chance)
                .map(entry -> filter.with(entry.indicator().section(), true))
                .orElse(filter));
  }
}
