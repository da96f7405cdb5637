package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;

/** A rating that a paper printed, and that neither the values give nor anybody decided. */
final class PublishedRag implements Published.PublishedCheck {
  private static final Rule RULE = new Rule("published rating", Severity.BLOCKS);

  @Override
  public Optional<Finding> finding(Published published) {
    RowState row = published.row();
    return published
        .printed()
        .rag()
        .filter(printed -> printed != row.rag() && printed != row.assessment().computed())
        .filter(_ -> !RatedWithoutRule.hasNone(row))
        .map(
            printed ->
                RULE.at(
                    row.code(),
                    published.period(),
                    ("The paper printed %s, but the row is %s: %s. Correct the print, or override"
                            + " the rating with a reason.")
                        .formatted(name(printed), row.assessment().words(), row.assessment().why()),
                    printed.word()
                        + ", "
                        + row.assessment().words()
                        + ", "
                        + row.assessment().why()));
  }

  private static String name(Rag printed) {
    return printed == Rag.NOT_RATED ? "no rating" : printed.word();
  }
}
