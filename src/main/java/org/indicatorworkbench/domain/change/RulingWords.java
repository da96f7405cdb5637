package org.indicatorworkbench.domain.change;

import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.ruling.Ruling;
import org.indicatorworkbench.domain.ruling.RulingKey;

/** What somebody decided, in words. */
final class RulingWords {
  private RulingWords() {}

  /** "Rating for June 2023", "Limits from June 2023", "Finding “implied population”, June 2023". */
  static String what(RulingKey key) {
    return switch (key) {
      case RulingKey.OfRating of -> "Rating for " + of.period().title();
      case RulingKey.OfLimits of -> "Limits from " + of.from().title();
      case RulingKey.OfFinding of ->
          "Finding “"
              + of.rule()
              + "”"
              + of.period().map(Period::title).map(", "::concat).orElse("");
    };
  }

  /** "AMBER: a school closed (A Lead)". */
  static String of(Ruling ruling) {
    String outcome =
        switch (ruling) {
          case Ruling.Override override -> override.rag().word() + ": ";
          case Ruling.Rebase _ -> "computed anew: ";
          case Ruling.Waiver _ -> "waived: ";
        };
    return outcome + ruling.reason() + " (" + ruling.author() + ")";
  }
}
