package org.indicatorworkbench.work.comparing;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.intake.statistics.Figure;
import org.indicatorworkbench.intake.statistics.MeasureForm;
import org.indicatorworkbench.intake.statistics.StatisticsRow;
import org.indicatorworkbench.intake.statistics.StatisticsTable;

/**
 * The years of a file of official statistics, of which the last is taken: earlier ones came in with
 * earlier releases.
 */
public final class FileYears {
  /** A release that ends so many years before the workspace is no comparison any more. */
  private static final int TOO_OLD = 3;

  private final StatisticsTable table;
  private final List<MeasureForm> forms;
  private final Period last;

  private FileYears(StatisticsTable table, List<MeasureForm> forms, Period last) {
    this.table = table;
    this.forms = forms;
    this.last = last;
  }

  /** The years of a file that has at least one. */
  public static FileYears of(StatisticsTable table, List<MeasureForm> forms) {
    return new FileYears(table, forms, table.years().last());
  }

  /** The last year that the file has. */
  public Period last() {
    return last;
  }

  /**
   * That nothing of the file is a comparison any more.
   *
   * @param latest the last period of the workspace that has a value
   */
  public Optional<String> tooOld(Optional<Period> latest) {
    return latest
        .filter(period -> last.end().plusYears(TOO_OLD).isBefore(period.start()))
        .map(
            period ->
                "its last year is %s, long before %s; download the latest release"
                    .formatted(last.title(), period.title()));
  }

  /** What has to be known of the year that is taken. */
  public Optional<String> remark(Optional<Period> latest) {
    return latest
        .filter(period -> last.start().isAfter(period.end()))
        .map(
            period ->
                "its last year, %s, begins after the latest figure here, %s"
                    .formatted(last.title(), period.title()));
  }

  /** That the authority is in earlier years of the file only, or in none. */
  public Optional<String> gone(Authority own) {
    NavigableMap<Period, Boolean> there = new TreeMap<>();
    for (StatisticsRow row : table.rows()) {
      if (row.year().isPresent() && row.place().hasCode(own.firstCode())) {
        there.merge(row.year().get(), isThere(row), Boolean::logicalOr);
      }
    }
    if (there.getOrDefault(last, false)) {
      return Optional.empty();
    }
    return Optional.of(
        there.descendingMap().entrySet().stream()
            .filter(year -> year.getValue())
            .findFirst()
            .map(
                year ->
                    "%s has no figures after %s, and the file goes on to %s; %s"
                        .formatted(
                            own.name(),
                            year.getKey().title(),
                            last.title(),
                            "if it no longer exists, make the setting “own authority” the one that"
                                + " took over"))
            .orElse(
                own.name() + " has no figures in the file; correct the setting “own authority”"));
  }

  private boolean isThere(StatisticsRow row) {
    return forms.stream()
        .map(form -> form.read(table, row))
        .anyMatch(figure -> !(figure instanceof Figure.Absent absent && absent.isOfNoPlace()));
  }
}
