package org.indicatorworkbench.work.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.LastWhole;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.setting.LastPeriods;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;

/** The periods that come after those of a workspace. */
public final class NextPeriods {
  private NextPeriods() {}

  /**
   * The period after the last column of a frequency; where there is none yet, the last one that is
   * over. Of several kinds of years the kind whose last ended last.
   *
   * @param columns the periods of that frequency
   */
  public static Period after(List<Period> columns, Frequency frequency, LocalDate today) {
    return columns.stream()
        .max(Comparator.naturalOrder())
        .map(last -> last.plus(1))
        .orElseGet(() -> LastWhole.before(today, frequency));
  }

  /** Adds that period, without a value. */
  public static ChangeSet add(Workspace contents, Period period) {
    return new ChangeSet("Add " + period.title(), changes(contents, List.of(period)));
  }

  /**
   * The last period that each other frequency, and each other kind of year, gets with that one: a
   * quarter when its last month is there.
   */
  static List<Period> dueWith(Workspace contents, Period period) {
    List<Period> due = new ArrayList<>();
    for (Frequency frequency : Timeline.shown(contents)) {
      for (Period last : lastOfKinds(contents, frequency)) {
        Stream.iterate(last.plus(1), at -> !at.end().isAfter(period.end()), at -> at.plus(1))
            .filter(at -> !at.isSameKindAs(period))
            .reduce((_, later) -> later)
            .ifPresent(due::add);
      }
    }
    return due;
  }

  /** The changes by which columns reach so far. */
  static List<Change> changes(Workspace contents, List<Period> periods) {
    return periods.stream().collect(Collectors.groupingBy(Period::frequency)).entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .<Change>map(of -> reaching(contents, of.getKey(), of.getValue()))
        .toList();
  }

  private static Change reaching(Workspace contents, Frequency frequency, List<Period> added) {
    Setting setting = Setting.lastOf(frequency);
    Stream<Period> kept =
        contents.settings().lastPeriods(frequency).stream()
            .filter(period -> added.stream().noneMatch(period::isSameKindAs));
    return new Change.OfSetting(
        setting,
        contents.settings().text(setting),
        Optional.of(LastPeriods.text(Stream.concat(kept, added.stream()).toList())));
  }

  private static List<Period> lastOfKinds(Workspace contents, Frequency frequency) {
    return Timeline.periods(contents, frequency).stream()
        .collect(
            Collectors.groupingBy(
                Object::getClass,
                java.util.LinkedHashMap::new,
                Collectors.maxBy(Comparator.naturalOrder())))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }
}
