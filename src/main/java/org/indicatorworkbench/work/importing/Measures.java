package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.MeasureLinks;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.comparing.Matching;
import org.indicatorworkbench.work.comparing.MeasureMatch;

/** The measures of all files of an import, each with its indicator; two never share one. */
final class Measures {
  private final Matching matching;
  private final Map<String, MeasureMatch> matches = new LinkedHashMap<>();

  Measures(DraftCatalogue catalogue, MeasureLinks links) {
    matching = new Matching(catalogue.all(), links);
  }

  MeasureMatch of(PublishedMeasure measure) {
    MeasureMatch known = matches.get(measure.key());
    if (known == null) {
      known = alone(matching.of(measure));
      matches.put(measure.key(), known);
    }
    return known;
  }

  /** Keeps what was found for a measure that has an indicator. */
  void say(PublishedMeasure measure, String words) {
    matches.computeIfPresent(measure.key(), (_, match) -> match.saying(words));
  }

  /** Every measure that was met, in the order in which it was. */
  List<MeasureMatch> all() {
    return new ArrayList<>(matches.values());
  }

  private MeasureMatch alone(MeasureMatch match) {
    Optional<IndicatorCode> code = match.indicator().map(one -> one.code());
    return matches.values().stream()
        .filter(other -> code.isPresent())
        .filter(other -> other.indicator().map(one -> one.code()).equals(code))
        .findFirst()
        .map(
            other ->
                new MeasureMatch(
                    match.measure(),
                    Optional.empty(),
                    MeasureMatch.How.OPEN,
                    "%s is compared with “%s” already; choose another indicator"
                        .formatted(code.orElseThrow(), other.measure().title())))
        .orElse(match);
  }
}
