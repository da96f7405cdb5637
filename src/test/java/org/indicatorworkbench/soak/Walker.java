package org.indicatorworkbench.soak;

import java.nio.file.Path;
import org.indicatorworkbench.domain.change.JournalFilter;

/** A program that takes steps until it is killed, and tells of each once it is written. */
final class Walker {
  private static final int STEPS_BETWEEN_CHECKS = 40;

  private final Fingerprint fingerprint = new Fingerprint();

  private Walker() {}

  /**
   * @param arguments the file, the seed, the number of the first step
   */
  public static void main(String... arguments) {
    long seed = Long.parseLong(arguments[1]);
    try (Walk walk = Walk.open(Path.of(arguments[0]), seed)) {
      new Walker().walk(walk, Integer.parseInt(arguments[2]));
    }
  }

  private void walk(Walk walk, int first) {
    for (int step = first; ; step++) {
      try {
        walk.take(step);
        System.out.println(told(walk, step).line());
        if (step % STEPS_BETWEEN_CHECKS == 0) {
          walk.check();
        }
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("Step " + step + ", " + failure.getMessage(), failure);
      }
    }
  }

  private Told told(Walk walk, int step) {
    long last =
        walk.workbook().steps(JournalFilter.ALL, Long.MAX_VALUE, 1).stream()
            .mapToLong(newest -> newest.entry().id())
            .sum();
    return new Told(step, last, fingerprint.of(walk.workbook().contents()));
  }
}
