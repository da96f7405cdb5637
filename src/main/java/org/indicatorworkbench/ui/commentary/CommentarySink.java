package org.indicatorworkbench.ui.commentary;

import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/** Where the texts go that the user writes. Called on the toolkit's thread, returns at once. */
public interface CommentarySink {

  /**
   * Writes a text as it stands on the screen; it comes more than once while the user types.
   *
   * @param text blank takes the commentary away
   * @return completes on the toolkit's thread with whether it is on the disk, after the contents
   *     that hold it have been shown
   */
  CompletionStage<Boolean> type(CommentaryKey key, String text, Commentary.State state);

  /** The typing session is over: what is typed next in that text is a step of its own. */
  void finished(CommentaryKey key);
}
