package org.indicatorworkbench.ui.commentary;

import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/** What an empty text asks for. */
final class Prompt {
  private Prompt() {}

  static String of(CommentaryKey key) {
    String period = key.period().title();
    return switch (key.about()) {
      case About.OneIndicator one ->
          "What moved in %s for %s, why, and what is being done about it?"
              .formatted(period, one.code());
      case About.OneSection _ ->
          "What does this section show for %s as a whole, and what is being done?"
              .formatted(period);
      case About.TheReport _ ->
          "What should a reader of the report for %s know first?".formatted(period);
    };
  }

  /** The name of the text for those who do not see where it stands. */
  static String name(CommentaryKey key) {
    String subject =
        switch (key.about()) {
          case About.OneIndicator one -> one.code().text();
          case About.OneSection one -> one.section().heading();
          case About.TheReport _ -> "the report";
        };
    return "Commentary on " + subject + " for " + key.period().title();
  }
}
