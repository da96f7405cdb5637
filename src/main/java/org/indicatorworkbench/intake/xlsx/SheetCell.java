package org.indicatorworkbench.intake.xlsx;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A cell as text.
 *
 * @param text what it means; empty when it is blank
 * @param month of a date that can stand for its month, that month: "2023-06"
 * @param decimals how many a number is displayed with, where its format says so
 */
record SheetCell(String text, Optional<String> month, OptionalInt decimals) {
  static final SheetCell BLANK = of("");

  static SheetCell of(String text) {
    return new SheetCell(text, Optional.empty(), OptionalInt.empty());
  }
}
