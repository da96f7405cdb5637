package org.indicatorworkbench.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * What the reader looks at: a workspace in months, quarters or years, judged at one period. An
 * immutable value; the rows that a change does not touch are the same objects in the next reading.
 *
 * @param contents the workspace
 * @param frequencies those that can be shown
 * @param frequency which indicators are shown
 * @param asked the period they are judged at
 * @param periods the columns, in time order; empty when there is no value yet
 * @param rows the indicators of that frequency that are reported then, in catalogue order
 */
public record Reading(
    Workspace contents,
    List<Frequency> frequencies,
    Frequency frequency,
    Period asked,
    List<Period> periods,
    List<RowState> rows) {

  /** The reading with which a workspace opens: its commonest frequency at its latest period. */
  public static Reading opening(Workspace contents, LocalDate today) {
    return opening(contents, Optional.empty(), today);
  }

  /**
   * The same for a reader who left it at another frequency, where that can be shown.
   *
   * @param left empty for the commonest
   */
  public static Reading opening(Workspace contents, Optional<Frequency> left, LocalDate today) {
    List<Frequency> shown = Timeline.shown(contents);
    Frequency frequency =
        Stream.of(
                left.filter(shown::contains).stream(),
                Timeline.frequencies(contents).stream(),
                shown.stream())
            .flatMap(frequencies -> frequencies)
            .findFirst()
            .orElse(Frequency.MONTH);
    return of(contents, frequency, Optional.empty(), today);
  }

  /**
   * @param asked the period to judge at; empty for the latest one with a number or added after it,
   *     or where there is none, the last that is over
   */
  public static Reading of(
      Workspace contents, Frequency frequency, Optional<Period> asked, LocalDate today) {
    Period period =
        asked
            .or(() -> Timeline.current(contents, frequency))
            .orElseGet(() -> LastWhole.before(today, frequency));
    List<RowState> rows =
        shown(contents, frequency, period)
            .map(e -> RowDeriver.derive(contents, e, period))
            .toList();
    return new Reading(
        contents,
        Timeline.shown(contents),
        frequency,
        period,
        Timeline.periods(contents, frequency),
        rows);
  }

  /**
   * The same reading of the next contents. A reader of the latest period goes on to a later one
   * that comes, and nobody stays at a period that is gone.
   *
   * @param touched the indicators whose rows may differ; all others are kept as they are
   */
  public Reading next(Workspace changed, Set<IndicatorCode> touched, LocalDate today) {
    boolean sameTimes = hasSameTimes(changed, touched);
    List<Period> then = sameTimes ? periods : Timeline.periods(changed, frequency);
    boolean atEnd = periods.isEmpty() || asked.equals(periods.getLast());
    if (!then.equals(periods) && (atEnd || !then.contains(asked))) {
      return of(changed, frequency, Optional.empty(), today);
    }
    Map<IndicatorCode, RowState> kept =
        rows.stream()
            .filter(row -> !touched.contains(row.code()))
            .collect(Collectors.toMap(RowState::code, row -> row));
    List<RowState> next =
        shown(changed, frequency, asked)
            .map(
                entry ->
                    Optional.ofNullable(kept.get(entry.indicator().code()))
                        .orElseGet(() -> RowDeriver.derive(changed, entry, asked)))
            .toList();
    List<Frequency> offered = sameTimes ? frequencies : Timeline.shown(changed);
    return new Reading(changed, offered, frequency, asked, then, next);
  }

  /** Most edits change a value that was there: then no period comes or goes. */
  private boolean hasSameTimes(Workspace changed, Set<IndicatorCode> touched) {
    return changed.settings().equals(contents.settings())
        && touched.stream().allMatch(code -> times(contents, code).equals(times(changed, code)));
  }

  private static Optional<Map.Entry<Frequency, Set<Period>>> times(
      Workspace workspace, IndicatorCode code) {
    return workspace
        .entry(code)
        .map(
            entry ->
                Map.entry(entry.indicator().frequency(), entry.series().observations().keySet()));
  }

  private static Stream<Entry> shown(Workspace contents, Frequency frequency, Period asked) {
    return contents.inOrder().stream()
        .filter(entry -> entry.indicator().frequency() == frequency)
        .filter(entry -> entry.indicator().isReportedFrom(asked.start()));
  }
}
