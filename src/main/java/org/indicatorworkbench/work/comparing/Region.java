package org.indicatorworkbench.work.comparing;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.intake.statistics.Geography;
import org.indicatorworkbench.intake.statistics.Geography.Level;
import org.indicatorworkbench.intake.statistics.StatisticsRow;

/**
 * The region of an authority.
 *
 * @param rows of the region itself
 */
record Region(String name, List<StatisticsRow> rows) {
  private static final String LONDON = "E12000007";

  /** Inner and Outer London are published beside London and are no regions. */
  private static final List<String> HALVES = List.of("E13000001", "E13000002");

  static Optional<Region> of(Geography authority, List<StatisticsRow> rows) {
    String code = HALVES.contains(authority.regionCode()) ? LONDON : authority.regionCode();
    List<StatisticsRow> found =
        rows.stream()
            .filter(row -> row.place().level() == Level.REGIONAL)
            .filter(row -> row.place().regionCode().equals(code))
            .toList();
    return found.stream().findFirst().map(row -> new Region(row.place().regionName(), found));
  }
}
