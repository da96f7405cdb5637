package org.indicatorworkbench.work;

import java.util.List;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/**
 * The writing of one text without a pause, which is one step of the history however many times it
 * was saved.
 *
 * @param entry the id of its entry in the journal
 * @param whole from the text before the session to the text as it is now
 */
record TypingSession(CommentaryKey key, long entry, ChangeSet whole) {

  boolean isAbout(CommentaryKey other) {
    return key.equals(other);
  }

  ChangeSet extendedBy(ChangeSet latest) {
    Change.OfCommentary first = (Change.OfCommentary) whole.changes().getFirst();
    Change.OfCommentary last = (Change.OfCommentary) latest.changes().getFirst();
    return new ChangeSet(
        whole.name(), List.of(new Change.OfCommentary(key, first.before(), last.after())));
  }

  TypingSession with(ChangeSet extended) {
    return new TypingSession(key, entry, extended);
  }
}
