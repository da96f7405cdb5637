package org.indicatorworkbench.soak.step;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;

/** A title or an owner typed into its cell. */
final class TypeField implements RowStep {
  @Override
  public int weight() {
    return 3;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    IndicatorCode code = row.indicator().code();
    Place place = chance.oneIn(2) ? new Place.Title(code) : new Place.Owner(code);
    String text =
        chance.oneIn(2) ? Texts.any(chance) : "Children seen in time " + chance.from(0, 9);
    return EditPlanner.plan("Edit " + place.words(), List.of(new TypedCell(place, text)), contents)
        .changes(false);
  }
}
