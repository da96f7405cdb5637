package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;

/** A rating that was printed though there is no target, or nobody said which way is better. */
final class RatedWithoutRule implements Published.PublishedCheck {
  private static final Rule RULE = new Rule("rating without target or polarity", Severity.BLOCKS);

  /** Whether nothing could ever be rated by what the catalogue says of a row. */
  static boolean hasNone(RowState row) {
    return row.rag() == Rag.NOT_RATED && (row.target().isEmpty() || lacksPolarity(row));
  }

  /** Whether a row has a target of which nobody knows on which side it is met. */
  static boolean lacksPolarity(RowState row) {
    return row.indicator().polarity() == Polarity.NONE
        && row.target().map(Target::impliedPolarity).filter(Polarity.NONE::equals).isPresent();
  }

  @Override
  public Optional<Finding> finding(Published published) {
    RowState row = published.row();
    return published
        .printed()
        .rag()
        .filter(printed -> printed != Rag.NOT_RATED && hasNone(row))
        .map(
            printed ->
                RULE.at(
                    row.code(),
                    published.period(),
                    "The paper printed %s, but nothing can be rated: %s. %s, or print no rating."
                        .formatted(printed.word(), row.assessment().why(), cure(row)),
                    printed.word() + ", " + row.assessment().why()));
  }

  private static String cure(RowState row) {
    return row.target().isEmpty() ? "Set a target" : "Say which way is better";
  }
}
