package org.indicatorworkbench.intake;

import java.util.List;
import java.util.Set;

/** Reads how many people there were. */
final class PopulationReader {
  static final Set<Column> COLUMNS = Set.of(Column.PERIOD, Column.AGE_GROUP, Column.POPULATION);

  private PopulationReader() {}

  static Content read(List<Fields> rows) {
    return new Content.People(
        rows.stream()
            .map(
                fields ->
                    new PopulationRow(
                        fields.line(),
                        fields.cell(Column.PERIOD),
                        fields.cell(Column.AGE_GROUP),
                        fields.cell(Column.POPULATION)))
            .toList());
  }
}
