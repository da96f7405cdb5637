package org.indicatorworkbench.intake.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.indicatorworkbench.domain.value.NumberReader;

/** What official statistics say for a place: a figure, or why there is none. */
public sealed interface Figure {

  /** A figure, in the unit of its measure. */
  record Known(BigDecimal number) implements Figure {}

  /**
   * No figure.
   *
   * @param why in words, such as "confidential (c)"
   * @param isOfNoPlace whether it is because the place has no such figure at all: it was not there
   */
  record Absent(String why, boolean isOfNoPlace) implements Figure {
    Absent(String why) {
      this(why, false);
    }
  }

  /** The figure, where there is one. */
  default Optional<BigDecimal> value() {
    return this instanceof Known known ? Optional.of(known.number()) : Optional.empty();
  }

  /** Reads a cell; a symbol is never taken for 0. */
  static Figure read(String cell) {
    String text = cell.strip();
    return NumberReader.find(text)
        .filter(number -> number.unit().isEmpty())
        .<Figure>map(number -> new Known(number.number()))
        .orElseGet(() -> absent(text));
  }

  private static Absent absent(String text) {
    return switch (text.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "")) {
      case "" -> new Absent("left blank");
      case "c" -> new Absent("confidential (c)");
      case "x", ":", "..", "." -> new Absent("not available (" + text + ")");
      case "z" -> new Absent("not applicable (z)", true);
      case "u" -> new Absent("too unreliable to publish (u)");
      case "k", "low", "~" -> new Absent("above 0 but rounded to 0 (" + text + ")");
      default -> new Absent("“" + text + "” is no number");
    };
  }
}
