package org.indicatorworkbench.domain.rag;

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

  /** The word printed in reports: "GREEN", "NOT RATED". */
  public String word() {
    return word;
  }

  /** The shape that tells it apart without colour; empty for NOT RATED. */
  public String shape() {
    return shape;
  }
}
