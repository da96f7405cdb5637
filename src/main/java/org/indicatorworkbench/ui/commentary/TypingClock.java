package org.indicatorworkbench.ui.commentary;

import java.time.Duration;

/**
 * When typed text is saved, and when a typing session ends: five minutes after its first key at the
 * latest, so that an hour of writing can be undone in parts.
 */
final class TypingClock {
  private static final Duration SAVE = Duration.ofMillis(250);
  private static final Duration SESSION = Duration.ofMinutes(5);

  private final Later later;
  private final Runnable save;
  private final Runnable finish;
  private Runnable cancelSave;
  private Runnable cancelSession;

  TypingClock(Later later, Runnable save, Runnable finish) {
    this.later = later;
    this.save = save;
    this.finish = finish;
  }

  void typed() {
    if (cancelSave == null) {
      cancelSave = later.after(SAVE, save);
    }
    if (cancelSession == null) {
      cancelSession = later.after(SESSION, finish);
    }
  }

  void saved() {
    if (cancelSave != null) {
      cancelSave.run();
      cancelSave = null;
    }
  }

  /** Whether there was a session. */
  boolean endSession() {
    if (cancelSession == null) {
      return false;
    }
    cancelSession.run();
    cancelSession = null;
    return true;
  }
}
