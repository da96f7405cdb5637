package org.indicatorworkbench.soak;

import java.util.Optional;

/**
 * What a program says of a step that it has written.
 *
 * @param step its number
 * @param last the id of the last entry of the journal then
 * @param state the fingerprint of the contents
 */
record Told(int step, long last, String state) {
  private static final String END = ".";

  String line() {
    return step + " " + last + " " + state + " " + END;
  }

  /** Empty for a line that the program was killed in the midst of. */
  static Optional<Told> read(String line) {
    String[] words = line.split(" ");
    return words.length == 4 && words[3].equals(END)
        ? Optional.of(new Told(Integer.parseInt(words[0]), Long.parseLong(words[1]), words[2]))
        : Optional.empty();
  }
}
