package org.indicatorworkbench.store;

import java.util.List;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;

/** Which mapping is for which change. */
final class Mappings {
  static final IndicatorRows INDICATORS = new IndicatorRows();
  private static final ObservationRows OBSERVATIONS = new ObservationRows();
  private static final TargetRows TARGETS = new TargetRows();
  private static final BenchmarkRows BENCHMARKS = new BenchmarkRows();
  private static final PublishedRows PUBLISHED = new PublishedRows();
  private static final PopulationRows POPULATIONS = new PopulationRows();
  private static final RulingRows RULINGS = new RulingRows();
  private static final CommentaryRows COMMENTARY = new CommentaryRows();
  private static final ViewRows VIEWS = new ViewRows();
  private static final SettingRows SETTINGS = new SettingRows();

  /** All of them, each after those whose rows its own point to. */
  static final List<Mapping<?>> ALL =
      List.of(
          INDICATORS,
          OBSERVATIONS,
          TARGETS,
          BENCHMARKS,
          PUBLISHED,
          POPULATIONS,
          RULINGS,
          COMMENTARY,
          VIEWS,
          SETTINGS);

  private Mappings() {}

  static Mapping<?> of(String table) {
    return ALL.stream()
        .filter(mapping -> mapping.table().name().equals(table))
        .findFirst()
        .orElseThrow(() -> new Unreadable("“" + table + "” is no table of a workspace"));
  }

  static RowChange write(Change change) {
    return switch (change) {
      case Change.OfIndicator of -> INDICATORS.write(of);
      case Change.OfObservation of -> OBSERVATIONS.write(of);
      case Change.OfTarget of -> TARGETS.write(of);
      case Change.OfBenchmark of -> BENCHMARKS.write(of);
      case Change.OfPublished of -> PUBLISHED.write(of);
      case Change.OfPopulation of -> POPULATIONS.write(of);
      case Change.OfRuling of -> RULINGS.write(of);
      case Change.OfCommentary of -> COMMENTARY.write(of);
      case Change.OfView of -> VIEWS.write(of);
      case Change.OfSetting of -> SETTINGS.write(of);
    };
  }
}
