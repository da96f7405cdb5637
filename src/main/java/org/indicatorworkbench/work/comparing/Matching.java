package org.indicatorworkbench.work.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indicatorworkbench.domain.benchmark.MeasureLinks;
import org.indicatorworkbench.domain.benchmark.PublishedMeasure;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.work.comparing.MeasureMatch.How;

/** Finds the indicator that a published measure is; nothing is guessed. */
public final class Matching {
  private final Collection<Indicator> catalogue;
  private final MeasureLinks links;

  /**
   * @param links what the user chose, now or before
   */
  public Matching(Collection<Indicator> catalogue, MeasureLinks links) {
    this.catalogue = List.copyOf(catalogue);
    this.links = links;
  }

  /** The indicator: the one that was chosen, else the one of exactly that code or title. */
  public MeasureMatch of(PublishedMeasure measure) {
    Optional<Optional<IndicatorCode>> link = links.of(measure);
    if (link.isPresent() && link.get().isEmpty()) {
      return new MeasureMatch(measure, Optional.empty(), How.LEFT_OUT, "left out, as was chosen");
    }
    Optional<Indicator> chosen =
        link.flatMap(code -> code)
            .flatMap(code -> catalogue.stream().filter(one -> one.code().equals(code)).findFirst());
    return chosen
        .map(one -> checked(measure, one, How.CHOSEN))
        .orElseGet(() -> named(measure, link.flatMap(code -> code)));
  }

  /** Where what was chosen is gone, the title still counts. */
  private MeasureMatch named(PublishedMeasure measure, Optional<IndicatorCode> gone) {
    MeasureMatch named = named(measure);
    return named.how() == How.OPEN && gone.isPresent()
        ? new MeasureMatch(
            measure,
            Optional.empty(),
            How.OPEN,
            "there is no indicator %s, which was chosen for it; choose another"
                .formatted(gone.get()))
        : named;
  }

  private MeasureMatch named(PublishedMeasure measure) {
    List<Indicator> named = catalogue.stream().filter(measure::isNamedLike).toList();
    return switch (named.size()) {
      case 0 ->
          new MeasureMatch(
              measure, Optional.empty(), How.OPEN, "no indicator has this title; choose one");
      case 1 -> checked(measure, named.getFirst(), How.NAMED);
      default ->
          new MeasureMatch(
              measure,
              Optional.empty(),
              How.OPEN,
              "%s have this title; choose one"
                  .formatted(
                      named.stream()
                          .map(one -> one.code().text())
                          .collect(Collectors.joining(" and "))));
    };
  }

  private static MeasureMatch checked(PublishedMeasure measure, Indicator indicator, How how) {
    if (indicator.unit() == measure.unit()) {
      return new MeasureMatch(measure, Optional.of(indicator), how, "");
    }
    return new MeasureMatch(
        measure,
        Optional.empty(),
        How.OTHER_UNIT,
        "published as %s, and %s is in %s; choose another indicator or change its unit"
            .formatted(measure.unit().key(), indicator.code(), indicator.unit().key()));
  }
}
