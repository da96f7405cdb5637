package org.indicatorworkbench.soak.step;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** One value typed into one cell, or deleted. */
final class TypeValue implements RowStep {
  @Override
  public int weight() {
    return 10;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Place place = new Place.Figure(row.indicator().code(), Anywhere.period(contents, row, chance));
    TypedCell typed =
        chance.oneIn(8) ? TypedCell.cleared(place) : new TypedCell(place, Texts.any(chance));
    return EditPlanner.plan("Edit " + place.words(), List.of(typed), contents)
        .changes(chance.oneIn(2));
  }
}
