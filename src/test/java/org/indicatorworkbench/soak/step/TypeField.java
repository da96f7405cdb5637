package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** A title or an owner typed into its cell. */
final class TypeField implements Step {
  @Override
  public int weight() {
    return 3;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<Entry> entry = Anywhere.entry(workbook.contents(), chance);
    if (entry.isEmpty()) {
      return Set.of();
    }
    IndicatorCode code = entry.get().indicator().code();
    Place place = chance.oneIn(2) ? new Place.Title(code) : new Place.Owner(code);
    String text =
        chance.oneIn(2) ? Texts.any(chance) : "Children seen in time " + chance.from(0, 9);
    return workbook.apply(
        EditPlanner.plan(
                "Edit " + place.words(), List.of(new TypedCell(place, text)), workbook.contents())
            .changes(false));
  }
}
