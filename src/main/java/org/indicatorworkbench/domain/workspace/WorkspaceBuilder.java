package org.indicatorworkbench.domain.workspace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indicatorworkbench.domain.benchmark.PopulationKey;
import org.indicatorworkbench.domain.benchmark.Populations;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;
import org.indicatorworkbench.domain.ruling.Rulings;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.view.View;

/** The one place where changes become contents, many at a time without copying between them. */
final class WorkspaceBuilder {
  private static final Comparator<Entry> CATALOGUE_ORDER =
      Comparator.comparing((Entry entry) -> entry.indicator().position())
          .thenComparing(entry -> entry.indicator().code());

  private final Map<IndicatorCode, Entry> entries;
  private final Map<IndicatorCode, EntryBuilder> touched = new HashMap<>();
  private final Texts commentary;
  private final Map<CommentaryKey, Optional<Commentary>> rewritten = new HashMap<>();
  private final Populations populations;
  private final Map<PopulationKey, Optional<Long>> people = new HashMap<>();
  private final Rulings rulings;
  private final Map<RulingKey, Optional<Ruling>> decided = new HashMap<>();
  private final Map<Setting, String> settings;
  private final SortedMap<String, View> views;
  private boolean reordered;

  WorkspaceBuilder(Workspace start) {
    entries = new LinkedHashMap<>(start.entries());
    commentary = start.commentary();
    populations = start.populations();
    rulings = start.rulings();
    settings = new HashMap<>(start.settings().texts());
    views = new TreeMap<>(start.views());
  }

  void apply(Change change) {
    switch (change) {
      case Change.OfIndicator of -> indicator(of);
      case Change.OfObservation of -> touch(of.code()).put(of.period(), of.after());
      case Change.OfTarget of -> touch(of.code()).put(of.from(), of.after());
      case Change.OfBenchmark of -> touch(of.code()).put(of.either(), of.after().isPresent());
      case Change.OfPublished of -> touch(of.code()).print(of.period(), of.after());
      case Change.OfPopulation of -> people.put(of.key(), of.after());
      case Change.OfRuling of -> decided.put(of.key(), of.after());
      case Change.OfCommentary of -> rewritten.put(of.key(), of.after());
      case Change.OfView of ->
          of.after()
              .ifPresentOrElse(view -> views.put(of.name(), view), () -> views.remove(of.name()));
      case Change.OfSetting of -> put(of.setting(), of.after());
    }
  }

  private void indicator(Change.OfIndicator change) {
    reordered = true;
    if (change.after().isEmpty()) {
      touched.remove(change.code());
      entries.remove(change.code());
    } else if (entries.containsKey(change.code())) {
      touch(change.code()).put(change.after().get());
    } else {
      entries.put(change.code(), Entry.of(change.after().get()));
    }
  }

  private EntryBuilder touch(IndicatorCode code) {
    return touched.computeIfAbsent(code, this::builder);
  }

  private EntryBuilder builder(IndicatorCode code) {
    return Optional.ofNullable(entries.get(code))
        .map(EntryBuilder::new)
        .orElseThrow(() -> new IllegalArgumentException("no indicator has the code " + code));
  }

  private void put(Setting setting, Optional<String> text) {
    text.ifPresentOrElse(put -> settings.put(setting, put), () -> settings.remove(setting));
  }

  Workspace build() {
    touched.forEach((code, builder) -> entries.put(code, builder.build()));
    Map<IndicatorCode, Entry> ordered = entries;
    if (reordered) {
      ordered = new LinkedHashMap<>();
      for (Entry entry : entries.values().stream().sorted(CATALOGUE_ORDER).toList()) {
        ordered.put(entry.indicator().code(), entry);
      }
    }
    return new Workspace(
        ordered,
        commentary.with(rewritten),
        populations.with(people),
        rulings.with(decided),
        new Settings(settings),
        views);
  }
}
