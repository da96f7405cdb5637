package org.indicatorworkbench.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.store.Child;

/** A walk by another process that is killed again and again, and goes on with the same file. */
final class KilledWalk {
  private static final int LONGEST_PAUSE_NANOS = 3_000_000;
  private static final long LONGEST_WAIT_NANOS = 500_000_000;

  private final Path file;
  private final Path unfinished;
  private final long seed;
  private final Random timing;
  private final List<Integer> openedBefore = new ArrayList<>();
  private int next;
  private int killedInCommit;

  KilledWalk(Path file, long seed) {
    this.file = file;
    unfinished = file.resolveSibling(file.getFileName() + "-journal");
    this.seed = seed;
    timing = new Random(seed);
    Walk.begin(file, seed);
  }

  /** The number of the step that comes next, and so how many were taken. */
  int next() {
    return next;
  }

  /** The steps before which the file was opened again. */
  List<Integer> openedBefore() {
    return openedBefore;
  }

  /** How many kills left a transaction that the next to open the file had to roll back. */
  int killedInCommit() {
    return killedInCommit;
  }

  /**
   * Lets the other process take steps, kills it at a random moment, and makes sure that the file
   * has every step that it told of, at most one more, and none half.
   *
   * @param most steps at most before the kill
   */
  void goOnUntilKilled(int most) throws IOException, InterruptedException {
    openedBefore.add(next);
    List<Told> told = untilKilled(1 + timing.nextInt(most));
    if (isInCommit()) {
      killedInCommit++;
    }
    try (Walk walk = Walk.open(file, seed)) {
      next = told.getLast().step() + 1 + stepsMore(told, walk);
    }
  }

  private List<Told> untilKilled(int steps) throws IOException, InterruptedException {
    List<Told> told = new ArrayList<>();
    String[] arguments = {file.toString(), String.valueOf(seed), String.valueOf(next)};
    try (Child walker = Child.run(Walker.class, arguments)) {
      while (told.size() < steps) {
        String line = walker.line();
        assertTrue(line != null, "the other process failed, and said why above");
        Told.read(line).ifPresent(told::add);
      }
      awaitMoment();
      walker.kill();
      for (String line = walker.line(); line != null; line = walker.line()) {
        Told.read(line).ifPresent(told::add);
      }
    }
    return told;
  }

  /** Half of the moments lie in the midst of a transaction, if there is one soon. */
  private void awaitMoment() {
    long latest = System.nanoTime() + LONGEST_WAIT_NANOS;
    boolean inCommit = timing.nextBoolean();
    while (inCommit && !isInCommit() && System.nanoTime() < latest) {
      Thread.onSpinWait();
    }
    LockSupport.parkNanos(timing.nextInt(LONGEST_PAUSE_NANOS));
  }

  /** Whether there is something to roll back, should the process end now. */
  private boolean isInCommit() {
    return unfinished.toFile().length() > 0;
  }

  private static int stepsMore(List<Told> told, Walk walk) {
    Told last = told.getLast();
    long entries = walk.replay().last();
    if (entries == last.last() && isState(walk, last)) {
      return 0;
    }
    if (entries == last.last()) {
      assertTrue(isText(walk, entries), "the last entry is another and no text");
      return 1;
    }
    assertEquals(last.last() + 1, entries, "entries of the journal");
    assertTrue(isState(walk, last), "what was told of is not what is written");
    return 1;
  }

  private static boolean isState(Walk walk, Told told) {
    return new Fingerprint().of(walk.replay().after(told.last())).equals(told.state());
  }

  /** A text that is being typed rewrites its entry. */
  private static boolean isText(Walk walk, long entry) {
    List<Change> changes = walk.workbook().changes(entry).changes();
    return changes.size() == 1 && changes.getFirst() instanceof Change.OfCommentary;
  }
}
