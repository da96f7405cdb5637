package org.indicatorworkbench.ui.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;

/** A sink whose texts reach the disk when the test says so. */
public final class RecordingSink implements CommentarySink {
  private final List<String> log = new ArrayList<>();
  private final List<CompletableFuture<Boolean>> underway = new ArrayList<>();
  private final boolean atOnce;

  /**
   * @param atOnce whether every text is on the disk at once
   */
  public RecordingSink(boolean atOnce) {
    this.atOnce = atOnce;
  }

  @Override
  public CompletionStage<Boolean> type(CommentaryKey key, String text, Commentary.State state) {
    log.add(Prompt.name(key) + ": " + text + " (" + state.key() + ")");
    CompletableFuture<Boolean> written = new CompletableFuture<>();
    underway.add(written);
    if (atOnce) {
      settle(true);
    }
    return written;
  }

  @Override
  public void finished(CommentaryKey key) {
    log.add(Prompt.name(key) + " finished");
  }

  /** Everything handed on so far reaches the disk, or does not. */
  public void settle(boolean written) {
    List<CompletableFuture<Boolean>> settled = List.copyOf(underway);
    underway.clear();
    settled.forEach(each -> each.complete(written));
  }

  /** What came since the last call. */
  public List<String> taken() {
    List<String> taken = List.copyOf(log);
    log.clear();
    return taken;
  }
}
