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

/** One value typed into one cell, or deleted. */
final class TypeValue implements Step {
  @Override
  public int weight() {
    return 10;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Optional<Entry> entry = Anywhere.entry(workbook.contents(), chance);
    if (entry.isEmpty()) {
      return Set.of();
    }
    Place place =
        new Place.Figure(
            entry.get().indicator().code(),
            Anywhere.period(workbook.contents(), entry.get(), chance));
    TypedCell typed =
        chance.oneIn(8) ? TypedCell.cleared(place) : new TypedCell(place, Texts.any(chance));
    return workbook.apply(
        EditPlanner.plan("Edit " + place.words(), List.of(typed), workbook.contents())
            .changes(chance.oneIn(2)));
  }
}
