package org.indicatorworkbench.work.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.RulingKey;

/**
 * Where a reader looks to see a change.
 *
 * @param period the column; empty where the change is about the whole row
 */
public record ChangedPlace(IndicatorCode code, Optional<Period> period) {

  /** The place of a change; empty for a setting, a section's text or the report's. */
  public static Optional<ChangedPlace> of(Change change) {
    return code(change).map(code -> new ChangedPlace(code, period(change)));
  }

  /**
   * Where to take a reader who sees some rows and columns, so that something is seen to change: the
   * first figure in reading order, or where none is in sight the first row.
   */
  public static Optional<ChangedPlace> first(
      Collection<Change> changes, List<IndicatorCode> rows, List<Period> columns) {
    Map<IndicatorCode, Integer> lines = new HashMap<>();
    rows.forEach(code -> lines.put(code, lines.size()));
    Comparator<ChangedPlace> reading =
        Comparator.comparing((ChangedPlace place) -> lines.get(place.code()))
            .thenComparing(place -> place.period().map(columns::indexOf).orElse(-1));
    return changes.stream()
        .filter(Change.OfObservation.class::isInstance)
        .flatMap(change -> of(change).stream())
        .filter(place -> lines.containsKey(place.code()))
        .filter(place -> place.period().filter(columns::contains).isPresent())
        .min(reading)
        .or(
            () ->
                changes.stream()
                    .flatMap(change -> of(change).stream())
                    .filter(place -> lines.containsKey(place.code()))
                    .map(place -> place.within(columns))
                    .min(reading));
  }

  private ChangedPlace within(List<Period> columns) {
    return new ChangedPlace(code, period.filter(columns::contains));
  }

  /** The indicator that a change is about; none for a setting, a section's or the report's text. */
  public static Optional<IndicatorCode> code(Change change) {
    return switch (change) {
      case Change.OfIndicator of -> Optional.of(of.code());
      case Change.OfObservation of -> Optional.of(of.code());
      case Change.OfTarget of -> Optional.of(of.code());
      case Change.OfBenchmark of -> Optional.of(of.code());
      case Change.OfPublished of -> Optional.of(of.code());
      case Change.OfRuling of -> of.key().indicator();
      case Change.OfCommentary of ->
          of.key().about() instanceof About.OneIndicator one
              ? Optional.of(one.code())
              : Optional.empty();
      case Change.OfPopulation _, Change.OfSetting _, Change.OfView _ -> Optional.empty();
    };
  }

  private static Optional<Period> period(Change change) {
    return switch (change) {
      case Change.OfObservation of -> Optional.of(of.period());
      case Change.OfCommentary of -> Optional.of(of.key().period());
      case Change.OfPublished of -> Optional.of(of.period());
      case Change.OfRuling of ->
          switch (of.key()) {
            case RulingKey.OfRating rating -> Optional.of(rating.period());
            case RulingKey.OfLimits limits -> Optional.of(limits.from());
            case RulingKey.OfFinding finding -> finding.period();
          };
      case Change.OfTarget of -> of.from();
      case Change.OfIndicator _,
          Change.OfBenchmark _,
          Change.OfPopulation _,
          Change.OfSetting _,
          Change.OfView _ ->
          Optional.empty();
    };
  }
}
