package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Commentary that follows what it is about. */
final class MovedTexts {
  private MovedTexts() {}

  /** Every text about one thing becomes one about another, in place of what stands there. */
  static List<Change> of(Workspace contents, About from, About to) {
    List<Change> changes = new ArrayList<>();
    for (Change.OfCommentary gone : about(contents, from)) {
      changes.add(gone);
      CommentaryKey key = new CommentaryKey(to, gone.key().period());
      changes.add(new Change.OfCommentary(key, contents.commentary().at(key), gone.before()));
    }
    return changes;
  }

  /** The changes that take away every text about a thing. */
  static List<Change.OfCommentary> about(Workspace contents, About about) {
    return Optional.ofNullable(contents.commentary().byAbout().get(about)).stream()
        .flatMap(texts -> texts.entrySet().stream())
        .map(
            text ->
                new Change.OfCommentary(
                    new CommentaryKey(about, text.getKey()),
                    Optional.of(text.getValue()),
                    Optional.empty()))
        .toList();
  }
}
