package org.indicatorworkbench.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.indicatorworkbench.ui.ClassPathNotice;

/** The toolkit's thread, waited for. */
final class Fx {
  private Fx() {}

  /**
   * Starts the toolkit so that it waits while a frame is painted, and begins the next at once: what
   * passes between two frames is then all the work of one.
   */
  static void start() {
    System.setProperty("quantum.multithreaded", "false");
    System.setProperty("javafx.animation.fullspeed", "true");
    ClassPathNotice.silence();
    Platform.startup(() -> {});
  }

  static <T> T get(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception failure) {
            answer.completeExceptionally(failure);
          }
        });
    return answer.join();
  }
}
