package org.indicatorworkbench.store;

import java.util.List;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.change.Change;

/** How many people there are. */
final class PopulationRows implements Mapping<Change.OfPopulation> {
  private static final Table TABLE =
      Table.of("population", List.of("period", "age_group"), List.of("people"));

  @Override
  public Table table() {
    return TABLE;
  }

  @Override
  public RowChange write(Change.OfPopulation change) {
    return new RowChange(
        this,
        List.of(PeriodText.write(change.key().period()), change.key().ageGroup()),
        change.before().map(PopulationRows::texts),
        change.after().map(PopulationRows::texts));
  }

  @Override
  public Change.OfPopulation read(RowChange row) {
    Cells key = new Cells(row.key());
    return new Change.OfPopulation(
        new PopulationKey(PeriodText.read(key.text()), key.text()),
        row.before().map(List::getFirst).map(Long::valueOf),
        row.after().map(List::getFirst).map(Long::valueOf));
  }

  private static List<String> texts(Long people) {
    return List.of(people.toString());
  }
}
