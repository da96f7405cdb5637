package org.indicatorworkbench.work;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.workspace.Workspace;

/**
 * A commentary as the user has it on the screen.
 *
 * @param text blank takes the commentary away
 */
public record TypedText(CommentaryKey key, String text, Commentary.State state) {

  /** What writing it changes; empty when it stands there already. */
  Optional<ChangeSet> changes(Workspace contents) {
    Optional<Commentary> before = contents.commentary().at(key);
    Optional<Commentary> after =
        text.isBlank() ? Optional.empty() : Optional.of(new Commentary(text, state));
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(
            new ChangeSet(
                "Commentary " + subject() + ", " + key.period().title(),
                List.of(new Change.OfCommentary(key, before, after))));
  }

  private String subject() {
    return switch (key.about()) {
      case About.OneIndicator one -> one.code().text();
      case About.OneSection one -> one.section().heading();
      case About.TheReport _ -> "on the report";
    };
  }
}
