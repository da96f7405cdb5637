package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Choices that look random, and are the same for the same seed and step. */
public final class Chance {
  private static final int STRETCH = 12;
  private static final long APART = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final int step;
  private final SplittableRandom random;

  private Chance(long seed, int step, long salt) {
    this.seed = seed;
    this.step = step;
    random = new SplittableRandom((seed * APART + salt) * APART + step);
  }

  /** The choices of one step of a walk. */
  public static Chance at(long seed, int step) {
    return new Chance(seed, step, 0);
  }

  /** Choices that are the same for a stretch of steps, so that these have something in common. */
  Chance steady() {
    return new Chance(seed, step / STRETCH, 1);
  }

  /** At least the first and less than the second. */
  int from(int least, int bound) {
    return random.nextInt(least, bound);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T any(List<? extends T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of them, if there are any. */
  <T> Optional<T> anyOf(List<? extends T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
  }
}
