package org.indicatorworkbench.domain.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.target.Target;
import org.indicatorworkbench.domain.trend.Direction;
import org.indicatorworkbench.domain.trend.Direction.Convention;

/** What a printed word for the direction of travel says. */
enum PrintedWay {
  BETTER("\\b(positive|better|improv(ed|ing|ement))\\b"),
  WORSE("\\b(negative|worse|worsen(ed|ing)|deteriorat(ed|ing|ion)|declin(ed|ing))\\b"),
  SAME("\\b(stable|static|same|unchanged|no change|steady|level)\\b"),
  MORE("\\b(increas(e|ed|ing)|ris(e|en|ing)|rose|higher|up)\\b"),
  LESS("\\b(decreas(e|ed|ing)|reduc(tion|ed|ing)|fall(en|ing)?|fell|lower|down)\\b"),
  ARROW_UP("[↑⬆▲]"),
  ARROW_LEVEL("[→↔➡]"),
  ARROW_DOWN("[↓⬇▼]");

  private final Pattern words;

  PrintedWay(String words) {
    this.words = Pattern.compile(words);
  }

  /** What a text says; empty where it says nothing, or more than one thing. */
  static Optional<PrintedWay> read(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    PrintedWay found = null;
    for (PrintedWay way : values()) {
      if (way.words.matcher(lower).find()) {
        if (found != null) {
          return Optional.empty();
        }
        found = way;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether it calls the direction good or bad, which needs a target and a polarity. */
  boolean judges() {
    return this == BETTER || this == WORSE;
  }

  /** Whether it only says more or less, whichever of them is better. */
  boolean isRaw() {
    return this == SAME || this == MORE || this == LESS;
  }

  /** What a direction is in words of this kind: "↓ worse", "an increase". */
  String phrase(Direction direction, RowState row) {
    if (!isRaw()) {
      return direction.phrase();
    }
    int up = movesUp(direction.word(), row);
    return up == 0 ? "no change" : up > 0 ? "an increase" : "a decrease";
  }

  /** Whether it is what a row of that direction may be printed with. */
  boolean fits(Direction direction, RowState row) {
    Direction.Word word = direction.word();
    return switch (this) {
      case BETTER -> word == Direction.Word.BETTER;
      case WORSE -> word == Direction.Word.WORSE;
      case SAME -> word == Direction.Word.SAME || word == Direction.Word.STABLE;
      case MORE -> movesUp(word, row) == 1;
      case LESS -> movesUp(word, row) == -1;
      case ARROW_UP -> word.arrow().equals("↑");
      case ARROW_LEVEL -> word.arrow().equals("→");
      case ARROW_DOWN -> word.arrow().equals("↓");
    };
  }

  /** 1 where the value went up, -1 where it went down, 0 where it stayed. */
  private static int movesUp(Direction.Word word, RowState row) {
    int up =
        switch (word) {
          case BETTER, INCREASE -> 1;
          case SAME, STABLE -> 0;
          case WORSE, DECREASE -> -1;
        };
    return word.convention() == Convention.IMPROVEMENT && polarity(row) == Polarity.LOWER
        ? -up
        : up;
  }

  private static Polarity polarity(RowState row) {
    return row.indicator().polarity() != Polarity.NONE
        ? row.indicator().polarity()
        : row.target().map(Target::impliedPolarity).orElse(Polarity.NONE);
  }
}
