package org.indicatorworkbench.report;

import java.util.List;

/** Numbers in sentences: words up to ten, digits above. */
final class Counted {
  private static final List<String> WORDS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Counted() {}

  static String word(int number) {
    return number < WORDS.size() ? WORDS.get(number) : String.valueOf(number);
  }

  /** "one indicator", "12 indicators". */
  static String of(int number, String noun) {
    return word(number) + " " + noun + (number == 1 ? "" : "s");
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.UK) + sentence.substring(1);
  }
}
