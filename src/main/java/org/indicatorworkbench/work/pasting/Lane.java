package org.indicatorworkbench.work.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which row or column of the table a row or column of the block goes to.
 *
 * @param at the row or column of the block, from 0
 * @param target empty where there is none for it
 * @param why there is none; empty where there is one
 */
record Lane<T>(int at, Optional<T> target, String why) {

  static <T> Lane<T> to(int at, T target) {
    return new Lane<>(at, Optional.of(target), "");
  }

  static <T> Lane<T> nowhere(int at, String why) {
    return new Lane<>(at, Optional.empty(), why);
  }

  /**
   * Those of a block by place: from the first target on, as often as asked.
   *
   * @param from the first of the block that is a value
   * @param until the end of the block
   * @param times how often the block is repeated
   * @param beyond why there is no target after the last one
   */
  static <T> List<Lane<T>> byPlace(int from, int until, int times, List<T> targets, String beyond) {
    int size = until - from;
    List<Lane<T>> lanes = new ArrayList<>();
    for (int at = 0; at < size * times; at++) {
      int inBlock = from + at % size;
      lanes.add(at < targets.size() ? to(inBlock, targets.get(at)) : nowhere(inBlock, beyond));
    }
    return lanes;
  }
}
