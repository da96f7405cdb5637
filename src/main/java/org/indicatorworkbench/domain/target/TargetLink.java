package org.indicatorworkbench.domain.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.indicator.Unit;

/** Reads a target that names a comparator: {@code England, latest} or {@code England, 2021-22}. */
public final class TargetLink {
  private static final String LATEST = "latest";
  private static final Pattern LINK = Pattern.compile("(.+), ?([^,]+)");

  private TargetLink() {}

  /**
   * @param benchmarks the figures that are known of the indicator
   * @return empty where the text names no comparator
   * @throws Unreadable when it does, and no such figure is known
   */
  public static Optional<Target> find(String text, List<Benchmark> benchmarks, Unit unit) {
    Matcher link = LINK.matcher(text.strip());
    if (!link.matches()) {
      return Optional.empty();
    }
    String name = link.group(1).strip();
    String year = link.group(2).strip();
    List<Benchmark> known =
        benchmarks.stream().filter(one -> one.comparator().equalsIgnoreCase(name)).toList();
    boolean isLatest = year.equalsIgnoreCase(LATEST);
    if (known.isEmpty() && !isLatest) {
      return Optional.empty();
    }
    return Optional.of(
        (isLatest ? latest(known.stream()) : in(year, known))
            .map(figure -> to(figure, unit))
            .orElseThrow(
                () ->
                    new Unreadable(
                        "no figure of “%s”%s is known for this indicator; import its benchmarks"
                            .formatted(name, isLatest ? "" : " for " + year))));
  }

  /** The target that is what a comparator had. */
  public static Target.Linked to(Benchmark figure, Unit unit) {
    String number = unit.print(figure.value(), Math.max(0, figure.value().scale()));
    return new Target.Linked(
        "%s (%s %s)".formatted(number, figure.comparator(), figure.year()),
        figure.value(),
        figure.comparator(),
        figure.year());
  }

  /** The figure of the latest year. */
  public static Optional<Benchmark> latest(Stream<Benchmark> figures) {
    return figures.max(Comparator.comparing(Benchmark::year));
  }

  private static Optional<Benchmark> in(String year, List<Benchmark> known) {
    return known.stream().filter(one -> one.year().equalsIgnoreCase(year)).findFirst();
  }
}
