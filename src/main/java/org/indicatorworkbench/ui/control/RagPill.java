package org.indicatorworkbench.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.indicatorworkbench.domain.rag.Assessment;
import org.indicatorworkbench.domain.rag.Rag;

/** A rating as word, shape and colour together. */
public final class RagPill extends Label {
  private static final PseudoClass[] RATINGS = {
    PseudoClass.getPseudoClass("green"),
    PseudoClass.getPseudoClass("amber"),
    PseudoClass.getPseudoClass("red"),
    PseudoClass.getPseudoClass("not-rated")
  };

  /** Stands behind the word of a rating that somebody decided. */
  public static final String OVERRIDDEN = "*";

  private final Region shape = new Region();

  public RagPill(Assessment said) {
    this(said.rag());
    show(said);
  }

  public RagPill(Rag rag) {
    getStyleClass().add("rag-pill");
    shape.getStyleClass().add("shape");
    setRag(rag);
  }

  /** Shows another rating. */
  public void setRag(Rag rag) {
    for (int each = 0; each < RATINGS.length; each++) {
      pseudoClassStateChanged(RATINGS[each], each == rag.ordinal());
    }
    setText(word(rag));
    setGraphic(rag == Rag.NOT_RATED ? null : shape);
  }

  /** Shows the rating in force, marked where it is not the computed one. */
  public void show(Assessment said) {
    setRag(said.rag());
    setText(word(said.rag()) + (said.isOverridden() ? OVERRIDDEN : ""));
  }

  /** The word as the screen prints it: "Amber", "Not rated". */
  public static String word(Rag rag) {
    return rag.word().charAt(0) + rag.word().substring(1).toLowerCase(Locale.ROOT);
  }
}
