package org.indicatorworkbench.domain.workspace;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indicatorworkbench.domain.benchmark.Populations;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.ruling.Rulings;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.view.View;

/**
 * The contents of a workspace at one moment, as an immutable value: a change makes the next one.
 *
 * @param entries by code, in catalogue order
 * @param commentary every text there is
 * @param populations how many people live in its area
 * @param rulings what people decided where the program computes otherwise
 * @param settings the settings that were made
 * @param views the saved views by name, in alphabetical order
 */
public record Workspace(
    Map<IndicatorCode, Entry> entries,
    Texts commentary,
    Populations populations,
    Rulings rulings,
    Settings settings,
    SortedMap<String, View> views) {
  /** A new workspace. */
  public static final Workspace EMPTY =
      new Workspace(
          Map.of(), Texts.NONE, Populations.NONE, Rulings.NONE, Settings.DEFAULTS, new TreeMap<>());

  public Workspace {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    views = Collections.unmodifiableSortedMap(byName(views));
  }

  private static SortedMap<String, View> byName(Map<String, View> views) {
    SortedMap<String, View> sorted =
        new TreeMap<>(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder()));
    sorted.putAll(views);
    return sorted;
  }

  /** What is held of an indicator, if it is in the catalogue. */
  public Optional<Entry> entry(IndicatorCode code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Everything held, in catalogue order. */
  public Collection<Entry> inOrder() {
    return entries.values();
  }

  /** The sections in the order of their first indicator. */
  public List<Section> sections() {
    return entries.values().stream().map(entry -> entry.indicator().section()).distinct().toList();
  }

  /**
   * The workspace after a change set. That what is changed stands there is for the store to check.
   *
   * @throws IllegalArgumentException when a change is about an indicator that is not there
   */
  public Workspace with(ChangeSet changes) {
    WorkspaceBuilder next = new WorkspaceBuilder(this);
    changes.changes().forEach(next::apply);
    return next.build();
  }
}
