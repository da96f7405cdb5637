package org.indicatorworkbench.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * Walks for as long as it is asked to, each by a process that is killed again and again. Ends at
 * the first failure, with exit status 1, the file as it is then, and how to repeat it.
 */
public final class Soak {
  private static final Path FOLDER = Path.of("target", "soak");
  private static final int KILLS = 8;
  private static final int MOST_STEPS_BETWEEN_KILLS = 250;

  private final Plan plan;
  private int steps;
  private int kills;
  private int killedInCommit;

  private Soak(Plan plan) {
    this.plan = plan;
  }

  /**
   * @param words see {@link Plan}
   */
  public static void main(String... words) throws Exception {
    Files.createDirectories(FOLDER);
    boolean isWell;
    try {
      isWell = new Soak(Plan.of(words)).run();
    } catch (IllegalArgumentException misread) {
      System.err.println(misread.getMessage());
      isWell = false;
    }
    System.exit(isWell ? 0 : 1);
  }

  private boolean run() throws IOException, InterruptedException {
    if (plan.steps().isPresent()) {
      repeat(plan.steps().get());
      return true;
    }
    Instant end = Instant.now().plus(plan.length());
    boolean isWell = true;
    for (long seed = plan.seed(); isWell && Instant.now().isBefore(end); seed++) {
      isWell = walk(seed);
    }
    System.out.printf(
        "%d steps, %d kills, %d of them in the midst of writing: %s%n",
        steps, kills, killedInCommit, isWell ? "nothing was lost." : "FAILED.");
    return isWell;
  }

  private boolean walk(long seed) throws IOException, InterruptedException {
    Path file = fresh(seed);
    KilledWalk walk = new KilledWalk(file, seed);
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        walk.goOnUntilKilled(MOST_STEPS_BETWEEN_KILLS);
        kills++;
      }
      try (Walk last = Walk.open(file, seed)) {
        System.out.printf(
            "Seed %d: %d steps, %d kills, %d undone and redone%n",
            seed, walk.next(), KILLS, last.unwind());
      }
      Files.delete(file);
      return true;
    } catch (RuntimeException | AssertionError failure) {
      failure.printStackTrace();
      System.err.printf(
          "Seed %d failed after %d steps; the file is %s. To repeat it: mvn -Psoak verify"
              + " -Dsoak.args=\"seed %d steps %d opened %s\"%n",
          seed,
          walk.next(),
          file,
          seed,
          walk.next() + MOST_STEPS_BETWEEN_KILLS,
          walk.openedBefore().stream().map(String::valueOf).collect(Collectors.joining(",")));
      return false;
    } finally {
      steps += walk.next();
      killedInCommit += walk.killedInCommit();
    }
  }

  /** The same steps without kills, each of them checked, until one fails. */
  private void repeat(int most) throws IOException {
    Path file = fresh(plan.seed());
    Walk.begin(file, plan.seed());
    Walk walk = Walk.open(file, plan.seed());
    for (int step = 0; step < most; step++) {
      if (plan.openedBefore().contains(step)) {
        walk.close();
        walk = Walk.open(file, plan.seed());
      }
      System.out.println("Step " + step);
      walk.take(step);
      walk.check();
    }
    walk.unwind();
    walk.close();
  }

  /** A name that is free: what an earlier run left there is deleted. */
  private static Path fresh(long seed) throws IOException {
    Path file = FOLDER.resolve("seed-" + seed + ".iwb");
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    return file;
  }
}
