package org.indicatorworkbench.soak;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few of the walks that {@link Soak} takes many of. */
class RandomEditsTest {
  private static final int STEPS = 300;
  private static final int STEPS_BETWEEN_CHECKS = 50;
  private static final int STEPS_BETWEEN_OPENINGS = 110;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatever_is_done_the_file_has_it_and_undoing_everything_gives_the_first_state(long seed) {
    Path file = folder.resolve("panel.iwb");
    Walk.begin(file, seed);
    for (int first = 0; first < STEPS; first += STEPS_BETWEEN_OPENINGS) {
      try (Walk walk = Walk.open(file, seed)) {
        for (int step = first; step < Math.min(STEPS, first + STEPS_BETWEEN_OPENINGS); step++) {
          walk.take(step);
          if (step % STEPS_BETWEEN_CHECKS == 0) {
            walk.check();
          }
        }
        walk.check();
      }
    }
    try (Walk walk = Walk.open(file, seed)) {
      walk.unwind();
    }
  }

  @Test
  void every_step_that_was_told_of_survives_kills_at_random_moments()
      throws IOException, InterruptedException {
    Path file = folder.resolve("panel.iwb");
    KilledWalk killed = new KilledWalk(file, 4);
    for (int kill = 0; kill < 3; kill++) {
      killed.goOnUntilKilled(60);
    }
    try (Walk walk = Walk.open(file, 4)) {
      walk.unwind();
    }
  }
}
