package org.indicatorworkbench.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Sparkline;

/** What a cell of a table holds. */
public sealed interface Cell {

  /** The cell in words alone, never empty of meaning: a picture says what it shows. */
  String text();

  /** Plain text. */
  record Words(String text) implements Cell {}

  /**
   * What a row is called.
   *
   * @param steps how many rows above it, each a part of the one before, it is a part of; 0 for none
   */
  record Name(String title, int steps) implements Cell {
    @Override
    public String text() {
      return "– ".repeat(steps) + title;
    }
  }

  /**
   * A value.
   *
   * @param text as displayed, with its shorthand: "92%", "346 [r]", "[x]"
   * @param number as displayed, rounded; empty where there is none
   */
  record Figure(String text, Optional<BigDecimal> number) implements Cell {}

  /**
   * A rating, always as word and shape.
   *
   * @param aside what stands behind the word of one that is overridden: " (computed RED: reason)";
   *     else empty
   * @param why the sentence that explains it
   */
  record Rating(Rag rag, String aside, String why) implements Cell {
    /** One that nobody decided otherwise. */
    public Rating(Rag rag, String why) {
      this(rag, "", why);
    }

    @Override
    public String text() {
      return (rag.shape() + " " + rag.word()).strip() + aside;
    }
  }

  /** Which way an indicator went, always as arrow and word. */
  record Travel(Direction direction) implements Cell {
    @Override
    public String text() {
      return direction.phrase();
    }
  }

  /**
   * A small line of values.
   *
   * @param text first, last, lowest and highest value and the target, in a sentence
   */
  record Trend(Sparkline line, String text) implements Cell {}

  /** How many rows have a rating. */
  record Count(Rag rag, int count) implements Cell {
    @Override
    public String text() {
      return String.valueOf(count);
    }
  }
}
