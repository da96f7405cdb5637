package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.indicator.FreeCodes;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IndicatorRef;

/** The catalogue while an import is planned: what is there, and what rows so far would add. */
final class DraftCatalogue {
  private final Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, IndicatorCode> codes = new HashMap<>();
  private final Map<String, Set<IndicatorCode>> bySectionAndTitle = new HashMap<>();
  private final Map<String, Set<IndicatorCode>> byTitle = new HashMap<>();
  private final Set<IndicatorCode> reserved = new HashSet<>();
  private final FreeCodes free =
      new FreeCodes(code -> codes.containsKey(normal(code.text())) || reserved.contains(code));

  DraftCatalogue(Workspace start) {
    start.inOrder().forEach(entry -> put(entry.indicator()));
  }

  Optional<Indicator> get(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(code));
  }

  Collection<Indicator> all() {
    return indicators.values();
  }

  void put(Indicator indicator) {
    indicators.put(indicator.code(), indicator);
    name(indicator.code(), indicator.section(), indicator.title());
  }

  /** Lets rows find a code by its section and title, before there is an indicator. */
  void name(IndicatorCode code, Section section, String title) {
    codes.putIfAbsent(normal(code.text()), code);
    bySectionAndTitle.computeIfAbsent(key(section, title), _ -> new LinkedHashSet<>()).add(code);
    byTitle.computeIfAbsent(normal(title), _ -> new LinkedHashSet<>()).add(code);
  }

  /** Keeps a code from being given to an indicator that has none. */
  void reserve(IndicatorCode code) {
    reserved.add(code);
  }

  /** The first of I1, I2, … that nothing has. */
  IndicatorCode free() {
    return free.next();
  }

  /**
   * The code that a row means: the one it gives, else that of its section and title.
   *
   * @throws Unreadable when several indicators have that title
   */
  Optional<IndicatorCode> find(IndicatorRef ref) {
    if (ref.code().isPresent()) {
      IndicatorCode given = ref.code().get();
      return indicators.containsKey(given)
          ? ref.code()
          : Optional.ofNullable(codes.get(normal(given.text())));
    }
    Set<IndicatorCode> found =
        ref.section()
            .map(section -> bySectionAndTitle.getOrDefault(key(section, ref.title()), Set.of()))
            .orElseGet(() -> byTitle.getOrDefault(normal(ref.title()), Set.of()));
    if (found.size() > 1) {
      throw new Unreadable(
          "“%s” is the title of %s; give the code"
              .formatted(
                  ref.title(),
                  found.stream().map(IndicatorCode::text).collect(Collectors.joining(" and "))));
    }
    return found.stream().findFirst();
  }

  /** Every difference to the catalogue at the start; a parent comes before its parts. */
  List<Change> changes(Workspace start) {
    Set<Indicator> ordered = new LinkedHashSet<>();
    indicators.values().forEach(part -> ordered.addAll(upwards(part).reversed()));
    List<Change> changes = new ArrayList<>();
    for (Indicator after : ordered) {
      Optional<Indicator> before = start.entry(after.code()).map(Entry::indicator);
      if (!before.equals(Optional.of(after))) {
        changes.add(new Change.OfIndicator(after.code(), before, Optional.of(after)));
      }
    }
    return changes;
  }

  /** Whether an indicator is the other one or a part of it, over however many steps. */
  boolean isPartOf(IndicatorCode part, IndicatorCode whole) {
    return Optional.ofNullable(indicators.get(part)).stream()
        .flatMap(start -> upwards(start).stream())
        .anyMatch(at -> at.code().equals(whole));
  }

  /** An indicator, what it is a part of, and so on; a circle is gone round once. */
  private List<Indicator> upwards(Indicator part) {
    Set<Indicator> upwards = new LinkedHashSet<>();
    Indicator at = part;
    while (at != null && upwards.add(at)) {
      at = at.parent().map(indicators::get).orElse(null);
    }
    return List.copyOf(upwards);
  }

  private static String key(Section section, String title) {
    return normal(section.name()) + "\n" + normal(title);
  }

  private static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
