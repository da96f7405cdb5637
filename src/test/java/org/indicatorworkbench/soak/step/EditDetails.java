package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.work.Workbook;
import org.indicatorworkbench.work.editing.CellDetails;
import org.indicatorworkbench.work.editing.DetailsPlanner;
import org.indicatorworkbench.work.editing.Place;

/** The form beside a cell: parts, status, note, source, who owes it and until when. */
final class EditDetails implements Step {
  private static final List<String> DUES =
      List.of("", "2023-08-01", "1 August 2023", "soon", "32/13");

  @Override
  public int weight() {
    return 4;
  }

  @Override
  public Set<IndicatorCode> take(Workbook workbook, Chance chance) {
    Workspace contents = workbook.contents();
    Optional<Entry> entry = Anywhere.entry(contents, chance);
    if (entry.isEmpty()) {
      return Set.of();
    }
    Place.Figure place =
        new Place.Figure(
            entry.get().indicator().code(), Anywhere.period(contents, entry.get(), chance));
    CellDetails seen = CellDetails.of(entry.get().series().at(place.period()));
    return workbook.apply(DetailsPlanner.changes(place, edited(seen, chance), contents));
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
