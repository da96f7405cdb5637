package org.indicatorworkbench.domain.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.value.Series;

/** Which periods a workspace speaks of. */
public final class Timeline {
  private Timeline() {}

  /** The frequencies that have values, the commonest among indicators first. */
  public static List<Frequency> frequencies(Workspace workspace) {
    return workspace.inOrder().stream()
        .filter(entry -> !entry.series().observations().isEmpty())
        .collect(
            Collectors.groupingBy(entry -> entry.indicator().frequency(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Comparator.comparing(
                    java.util.Map.Entry<Frequency, Long>::getValue, Comparator.reverseOrder())
                .thenComparing(java.util.Map.Entry::getKey))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  /** Every period of a frequency that an indicator has an observation in, without gaps between. */
  public static List<Period> periods(Workspace workspace, Frequency frequency) {
    TreeSet<Period> seen =
        observed(workspace, frequency, series -> series.observations().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (seen.isEmpty()) {
      return List.of();
    }
    // Only gaps of the first period's kind are filled: there is no step from one kind to another.
    for (Period at = seen.first(); at.compareTo(seen.last()) < 0; at = at.plus(1)) {
      seen.add(at);
    }
    return List.copyOf(seen);
  }

  /** The latest period with a number among the commonest frequency; empty without any number. */
  public static Optional<Period> latest(Workspace workspace) {
    return frequencies(workspace).stream()
        .findFirst()
        .flatMap(frequency -> latest(workspace, frequency));
  }

  /** The latest period of a frequency with a number. */
  public static Optional<Period> latest(Workspace workspace, Frequency frequency) {
    return workspace.inOrder().stream()
        .filter(entry -> entry.indicator().frequency() == frequency)
        .flatMap(
            entry ->
                entry.series().observations().entrySet().stream()
                    .filter(
                        seen ->
                            seen.getValue().value().number(entry.indicator().unit()).isPresent())
                    .map(java.util.Map.Entry::getKey))
        .filter(period -> period.frequency() == frequency)
        .max(Comparator.naturalOrder());
  }

  private static Stream<Period> observed(
      Workspace workspace, Frequency frequency, Function<Series, Stream<Period>> periods) {
    return workspace.inOrder().stream()
        .flatMap(entry -> periods.apply(entry.series()))
        .filter(period -> period.frequency() == frequency);
  }
}
