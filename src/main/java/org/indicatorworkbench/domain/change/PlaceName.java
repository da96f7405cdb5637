package org.indicatorworkbench.domain.change;

import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** The place of a change in words, as a sentence begins with it: "V3, June 2023". */
public final class PlaceName {
  private PlaceName() {}

  /** "V3, June 2023", "The target of V3 from June 2023", "The setting “tolerance”". */
  public static String of(Change change) {
    return switch (change) {
      case Change.OfIndicator of -> "The indicator " + of.code();
      case Change.OfObservation of -> of.code() + ", " + of.period().title();
      case Change.OfTarget of ->
          "The target of " + of.code() + of.from().map(from -> " from " + from.title()).orElse("");
      case Change.OfBenchmark of ->
          "The figure of "
              + of.either().comparator()
              + " for "
              + of.code()
              + ", "
              + of.either().year();
      case Change.OfPublished of ->
          "What was printed for " + of.code() + ", " + of.period().title();
      case Change.OfPopulation of ->
          "The population aged " + of.key().ageGroup() + ", " + of.key().period().title();
      case Change.OfRuling of ->
          of.key().indicator().map(code -> code + ", ").orElse("") + RulingWords.what(of.key());
      case Change.OfCommentary of ->
          "The commentary on " + subject(of.key().about()) + ", " + of.key().period().title();
      case Change.OfView of -> "The view “" + of.name() + "”";
      case Change.OfSetting of -> "The setting “" + of.setting().key() + "”";
    };
  }

  private static String subject(About about) {
    return switch (about) {
      case About.OneIndicator(IndicatorCode code) -> code.text();
      case About.OneSection(Section section) -> section.heading();
      case About.TheReport() -> "the report";
    };
  }
}
