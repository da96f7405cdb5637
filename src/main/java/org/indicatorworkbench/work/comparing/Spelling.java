package org.indicatorworkbench.work.comparing;

/** How far two spellings are apart. */
final class Spelling {
  private Spelling() {}

  /**
   * How many letters have to be changed, added or taken away to make one of the other; a word that
   * stands in the other is nearer than any that has to be changed.
   */
  static int distance(String one, String other) {
    if (!one.isEmpty() && (other.contains(one) || one.contains(other))) {
      return 0;
    }
    int[] last = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      last[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] next = new int[other.length() + 1];
      next[0] = row;
      for (int at = 1; at <= other.length(); at++) {
        int changed = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
        next[at] = Math.min(Math.min(next[at - 1], last[at]) + 1, last[at - 1] + changed);
      }
      last = next;
    }
    return last[other.length()];
  }
}
