package org.indicatorworkbench.domain.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Indicators with their parts below them, as they are read within one section. */
public final class Outline {
  private Outline() {}

  /**
   * One line.
   *
   * @param depth 0 for an indicator that is a part of none that is listed
   * @param parts how many lines below are parts of it, over however many steps
   */
  public record Line<T>(T item, int depth, int parts) {}

  /**
   * The same items, each directly below what it is a part of, else in the order in which they come.
   * An indicator whose parent is not among them stands by itself; a circle is cut where it is
   * entered.
   *
   * @param indicator of an item; each indicator comes once
   */
  public static <T> List<Line<T>> of(Collection<T> items, Function<T, Indicator> indicator) {
    return new Walk<>(items, indicator).lines();
  }

  /** The lines of indicators themselves. */
  public static List<Line<Indicator>> of(Collection<Indicator> indicators) {
    return of(indicators, Function.identity());
  }

  /** One walk from the top down. */
  private static final class Walk<T> {
    private final Map<IndicatorCode, T> all = new LinkedHashMap<>();
    private final Map<IndicatorCode, List<IndicatorCode>> parts = new LinkedHashMap<>();
    private final List<IndicatorCode> roots = new ArrayList<>();
    private final Set<IndicatorCode> seen = new HashSet<>();
    private final List<Line<T>> lines = new ArrayList<>();

    Walk(Collection<T> items, Function<T, Indicator> indicator) {
      items.forEach(item -> all.put(indicator.apply(item).code(), item));
      for (T item : items) {
        Indicator one = indicator.apply(item);
        Optional<IndicatorCode> parent = one.parent().filter(all::containsKey);
        parent
            .map(code -> parts.computeIfAbsent(code, _ -> new ArrayList<>()))
            .orElse(roots)
            .add(one.code());
      }
    }

    List<Line<T>> lines() {
      roots.forEach(root -> walk(root, 0));
      // What was not reached is in a circle.
      new LinkedHashSet<>(all.keySet()).forEach(code -> walk(code, 0));
      return lines;
    }

    private void walk(IndicatorCode code, int depth) {
      if (!seen.add(code)) {
        return;
      }
      int place = lines.size();
      lines.add(new Line<>(all.get(code), depth, 0));
      parts.getOrDefault(code, List.of()).forEach(part -> walk(part, depth + 1));
      lines.set(place, new Line<>(all.get(code), depth, lines.size() - place - 1));
    }
  }
}
