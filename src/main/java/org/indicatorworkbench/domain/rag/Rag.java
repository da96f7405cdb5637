package org.indicatorworkbench.domain.rag;

import java.util.Locale;
import org.indicatorworkbench.domain.Unreadable;

/** How an indicator stands to its target. Always shown as word, shape and colour together. */
public enum Rag {
  GREEN("GREEN", "●"),
  AMBER("AMBER", "◆"),
  RED("RED", "▲"),
  NOT_RATED("NOT RATED", "");

  private final String word;
  private final String shape;

  Rag(String word, String shape) {
    this.word = word;
    this.shape = shape;
  }

  /**
   * Reads a rating as papers print it: "RED", "green", "A", "Not targeted", "Not rated".
   *
   * @throws Unreadable when the text is none of them
   */
  public static Rag read(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")) {
      case "green", "g" -> GREEN;
      case "amber", "a", "yellow" -> AMBER;
      case "red", "r" -> RED;
      case "not rated", "not targeted", "no target", "none", "n/a", "-", "–" -> NOT_RATED;
      default ->
          throw new Unreadable(
              "“"
                  + text.strip()
                  + "” is no rating; write GREEN, AMBER, RED or NOT RATED, or leave it blank");
    };
  }

  /** The word printed in reports: "GREEN", "NOT RATED". */
  public String word() {
    return word;
  }

  /** The shape that tells it apart without colour; empty for NOT RATED. */
  public String shape() {
    return shape;
  }
}
