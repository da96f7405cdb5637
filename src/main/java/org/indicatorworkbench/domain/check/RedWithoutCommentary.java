package org.indicatorworkbench.domain.check;

import java.util.Optional;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.row.RowState;

/** A red row about which a reader finds no word, neither its own nor that of its section. */
final class RedWithoutCommentary implements RowCheck {
  private static final Rule RULE = new Rule("red without commentary", Severity.WARNS);

  @Override
  public Optional<Finding> finding(RowState row, Checked checked) {
    return row.rag() == Rag.RED && row.commentary().isEmpty() && !isInSection(row, checked)
        ? Optional.of(finding(row))
        : Optional.empty();
  }

  private static boolean isInSection(RowState row, Checked checked) {
    return checked
        .workspace()
        .commentary()
        .at(new CommentaryKey(new About.OneSection(row.section()), checked.asked()))
        .isPresent();
  }

  private static Finding finding(RowState row) {
    return RULE.at(
        row.code(),
        row.ratedAt(),
        "RED, since %s; neither the row nor its section has a commentary for %s. Write one."
            .formatted(row.assessment().why(), row.asked().title()),
        row.assessment().why());
  }
}
