package org.indicatorworkbench.ui.commentary;

import java.util.Optional;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/** One text as the user sees it, and how far it has got on its way to the disk. */
final class Draft {
  private final CommentaryKey key;
  private Optional<Commentary> stored;
  private String text;
  private State state;
  private int underway;
  private boolean changed;
  private boolean failed;

  Draft(CommentaryKey key, Optional<Commentary> stored) {
    this.key = key;
    this.stored = stored;
    takeStored();
  }

  CommentaryKey key() {
    return key;
  }

  String text() {
    return text;
  }

  State state() {
    return state;
  }

  void write(String typed) {
    text = typed;
    changed = true;
  }

  void mark(State other) {
    state = other;
    changed = true;
  }

  /** What the workspace holds now. */
  void store(Optional<Commentary> commentary) {
    stored = commentary;
  }

  /** Whether there is something to write, for the first time or again. */
  boolean isWaiting() {
    return changed || failed;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the last attempt to write it went wrong. */
  boolean isFailed() {
    return failed;
  }

  /** The text leaves for the disk. */
  Optional<Commentary> handOn() {
    changed = false;
    underway++;
    return isBlank() ? Optional.empty() : Optional.of(new Commentary(text, state));
  }

  void arrived(Optional<Commentary> sent) {
    underway--;
    failed = false;
    stored = sent;
  }

  void failedToArrive() {
    underway--;
    failed = true;
  }

  /** Whether everything that was typed is on the disk. */
  boolean isSettled() {
    return !changed && underway == 0 && !failed;
  }

  /** Whether the workspace holds something else; white space around a text is not that. */
  boolean differsFromStored() {
    return !text.strip().equals(stored.map(Commentary::text).orElse("").strip())
        || !isBlank() && state != stored.map(Commentary::state).orElse(State.DRAFT);
  }

  void takeStored() {
    text = stored.map(Commentary::text).orElse("");
    state = stored.map(Commentary::state).orElse(State.DRAFT);
  }
}
