package org.indicatorworkbench.intake.statistics;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.period.Period;

/**
 * A row of official statistics.
 *
 * @param line of the file, on which it begins
 * @param time as written, such as {@code 2025} or {@code 202425}
 * @param year the one that its figures speak of; empty where the file's time is none that is known
 * @param cells all of them, as written
 */
public record StatisticsRow(
    int line, Geography place, String time, Optional<Period> year, List<String> cells) {
  String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }
}
