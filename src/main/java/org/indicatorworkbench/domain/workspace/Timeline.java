package org.indicatorworkbench.domain.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;

/** Which periods a workspace speaks of. */
public final class Timeline {
  private Timeline() {}

  /** The frequencies that have values, the commonest among indicators first. */
  public static List<Frequency> frequencies(Workspace workspace) {
    return workspace.inOrder().stream()
        .flatMap(entry -> observed(entry).map(Period::frequency).distinct())
        .collect(Collectors.groupingBy(frequency -> frequency, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<Frequency, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The frequencies that can be shown: those of indicators, with a value or without. */
  public static List<Frequency> shown(Workspace workspace) {
    return Stream.concat(
            frequencies(workspace).stream(),
            workspace.inOrder().stream().map(entry -> entry.indicator().frequency()))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Every period of a frequency that an indicator has an observation in, and those that were added
   * for values to come, without gaps between.
   */
  public static List<Period> periods(Workspace workspace, Frequency frequency) {
    return Stream.concat(
            workspace.inOrder().stream()
                .flatMap(Timeline::observed)
                .filter(period -> period.frequency() == frequency),
            workspace.settings().lastPeriods(frequency).stream())
        .collect(Collectors.groupingBy(Object::getClass, Collectors.toCollection(TreeSet::new)))
        .values()
        .stream()
        .flatMap(kind -> Stream.iterate(kind.first(), at -> reaches(at, kind), at -> at.plus(1)))
        .sorted()
        .toList();
  }

  private static boolean reaches(Period at, TreeSet<Period> kind) {
    return at.compareTo(kind.last()) <= 0;
  }

  /** The latest period with a number among the commonest frequency; empty without any number. */
  public static Optional<Period> latest(Workspace workspace) {
    return frequencies(workspace).stream()
        .map(frequency -> latest(workspace, frequency))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * The period of a frequency at which a reader begins: the latest with a number, or one after it
   * that was added for values to come.
   */
  public static Optional<Period> current(Workspace workspace, Frequency frequency) {
    return Stream.concat(
            latest(workspace, frequency).stream(),
            workspace.settings().lastPeriods(frequency).stream())
        .max(Comparator.naturalOrder());
  }

  /** The latest period of a frequency with a number. */
  public static Optional<Period> latest(Workspace workspace, Frequency frequency) {
    return workspace.inOrder().stream()
        .flatMap(Timeline::numbered)
        .filter(period -> period.frequency() == frequency)
        .max(Comparator.naturalOrder());
  }

  private static Stream<Period> observed(Entry entry) {
    return entry.series().observations().keySet().stream();
  }

  private static Stream<Period> numbered(Entry entry) {
    return entry.series().observations().entrySet().stream()
        .filter(seen -> seen.getValue().value().number(entry.indicator().unit()).isPresent())
        .map(Map.Entry::getKey);
  }
}
