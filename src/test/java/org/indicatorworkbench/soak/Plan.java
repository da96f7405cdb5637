package org.indicatorworkbench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a long run is asked to do.
 *
 * @param length how long new walks are begun
 * @param seed of the first walk; each other has the next one
 * @param steps present to repeat one walk, with so many steps and no kills
 * @param openedBefore the steps before which the file is opened again in that walk
 */
record Plan(Duration length, long seed, Optional<Integer> steps, List<Integer> openedBefore) {
  private static final String USAGE =
      "write “minutes 5 seed 7”, or to repeat a walk, “seed 7 steps 812 opened 0,320,611”";
  private static final String MINUTES = "3";

  /**
   * @param words names and values in turn
   * @throws IllegalArgumentException when they are none of these
   */
  static Plan of(String... words) {
    Map<String, String> named = new TreeMap<>(Map.of("minutes", MINUTES, "seed", "1"));
    if (words.length % 2 != 0) {
      throw new IllegalArgumentException(USAGE);
    }
    for (int at = 0; at < words.length; at += 2) {
      named.put(words[at], words[at + 1]);
    }
    try {
      Plan plan =
          new Plan(
              Duration.ofSeconds(Math.round(60 * Double.parseDouble(named.remove("minutes")))),
              Long.parseLong(named.remove("seed")),
              Optional.ofNullable(named.remove("steps")).map(Integer::valueOf),
              numbers(Optional.ofNullable(named.remove("opened"))));
      if (named.isEmpty()) {
        return plan;
      }
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(USAGE, noNumber);
    }
    throw new IllegalArgumentException(USAGE);
  }

  private static List<Integer> numbers(Optional<String> list) {
    List<Integer> numbers = new ArrayList<>();
    list.ifPresent(
        text -> List.of(text.split(",")).forEach(part -> numbers.add(Integer.valueOf(part))));
    return numbers;
  }
}
