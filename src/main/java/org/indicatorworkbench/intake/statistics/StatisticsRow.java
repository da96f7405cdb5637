package org.indicatorworkbench.intake.statistics;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * A row of official statistics.
 *
 * @param line of the file, on which it begins
 * @param year the one that its figures speak of; empty where the file's time is none that is known
 * @param cells all of them, as written
 */
public record StatisticsRow(int line, Geography place, Optional<Period> year, List<String> cells) {
  String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
