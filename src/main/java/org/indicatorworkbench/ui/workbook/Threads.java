package org.indicatorworkbench.ui.workbook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * The threads that the screen uses. Tests give the calling thread for all three.
 *
 * @param edits one thread that owns the open workbook; what is asked of it happens in order
 * @param background long work on immutable contents: reading files, writing packs
 * @param screen the thread of the toolkit
 */
public record Threads(Executor edits, Executor background, Executor screen) {
  private static final int PAUSE = 500;

  /** Those of the running program. They end with it: what has to be done is awaited before. */
  public static Threads ofDesktop() {
    return new Threads(single("edits"), single("background"), Platform::runLater);
  }

  /** The background once half a second has gone: work that gives way to opening and typing. */
  public Executor whenQuiet() {
    return CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, background);
  }

  private static ExecutorService single(String name) {
    ThreadFactory daemons = work -> Thread.ofPlatform().name(name).daemon().unstarted(work);
    return Executors.newSingleThreadExecutor(daemons);
  }
}
