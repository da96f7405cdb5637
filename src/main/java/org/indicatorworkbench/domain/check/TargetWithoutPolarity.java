package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.rag.PublishedRating;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.workspace.Entry;

/** A target of which nobody said on which side of it a value is good. */
final class TargetWithoutPolarity implements RowCheck {
  private static final Rule RULE = new Rule("target without polarity", Severity.WARNS);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    return row.target()
        .filter(_ -> RatedWithoutRule.lacksPolarity(row) && !isPrinted(row, checked))
        .map(target -> finding(row, target));
  }

  /** Whether a paper rated it all the same, which is the graver finding. */
  private static boolean isPrinted(RowState row, Checked checked) {
    return checked
        .workspace()
        .entry(row.code())
        .map(Entry::published)
        .map(printed -> printed.get(row.ratedAt()))
        .flatMap(PublishedRating::rag)
        .isPresent();
  }

  private static Finding finding(RowState row, Target target) {
    return RULE.about(
        row.code(),
        ("The target is %s, but nobody said which way is better, so the row is never rated."
                + " Set the polarity.")
            .formatted(target.text()),
        target.text());
  }
}
