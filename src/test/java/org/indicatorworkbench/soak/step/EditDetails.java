package org.indicatorworkbench.soak.step;

import java.util.List;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.editing.CellDetails;
import org.indicatorworkbench.work.editing.DetailsPlanner;
import org.indicatorworkbench.work.editing.Place;

/** The form beside a cell: parts, status, note, source, who owes it and until when. */
final class EditDetails implements RowStep {
  private static final List<String> DUES =
      List.of("", "2023-08-01", "1 August 2023", "soon", "32/13");

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public ChangeSet plan(Workspace contents, Entry row, Chance chance) {
    Place.Figure place =
        new Place.Figure(row.indicator().code(), Anywhere.period(contents, row, chance));
    CellDetails seen = CellDetails.of(row.series().at(place.period()));
    return DetailsPlanner.changes(place, edited(seen, chance), contents);
  }

  private static CellDetails edited(CellDetails seen, Chance chance) {
    boolean toParts = chance.oneIn(3);
    return new CellDetails(
        toParts ? "" : chance.oneIn(2) ? Texts.any(chance) : seen.value(),
        toParts ? String.valueOf(chance.from(0, 90)) : seen.numerator(),
        toParts ? String.valueOf(chance.from(0, 90)) : seen.denominator(),
        chance.any(List.of(Status.values())),
        chance.oneIn(2) ? "Performance team" : seen.owner(),
        chance.oneIn(2) ? chance.any(DUES) : seen.due(),
        chance.oneIn(2) ? Texts.any(chance) : seen.note(),
        chance.oneIn(2) ? Texts.any(chance) : seen.source());
  }
}
