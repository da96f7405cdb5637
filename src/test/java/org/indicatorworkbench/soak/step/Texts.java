package org.indicatorworkbench.soak.step;

import java.util.List;

/** What users type and paste: figures of every form, words, and what nobody can read. */
final class Texts {
  private static final List<String> FIGURES =
      List.of(
          "0",
          "-3",
          "1,953",
          "70%",
          "70.0%",
          "12.03 days",
          "35/80 (44%)",
          "263/379",
          "26.3/379",
          "0/0",
          "7/0",
          "9999999999999.5",
          "0.1",
          ".5",
          "1 953");
  private static final List<String> WORDS =
      List.of(
          "-",
          "tbc",
          "tbd",
          "n/a",
          "[c]",
          "pending",
          "not available",
          "",
          " ",
          "seventy",
          "1.2.3",
          "35/",
          "70%%",
          "Größe „ü“ \uD83D\uDE00",
          "line\nbreak",
          "\"quoted\"",
          "it's",
          "x".repeat(400));

  private Texts() {}

  static String any(Chance chance) {
    return switch (chance.from(0, 6)) {
      case 0, 1 -> String.valueOf(chance.from(0, 120));
      case 2 -> chance.from(0, 400) + "/" + chance.from(1, 400);
      case 3 -> chance.from(0, 100) + "." + chance.from(0, 1000) + "%";
      case 4 -> chance.any(FIGURES);
      default -> chance.any(WORDS);
    };
  }
}
