package org.indicatorworkbench.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.indicatorworkbench.domain.trend.spc.Assurance;
import org.indicatorworkbench.domain.trend.spc.Signal;
import org.indicatorworkbench.domain.trend.spc.Spc;
import org.indicatorworkbench.domain.trend.spc.Variation;

/**
 * The icons of statistical process control, a letter in a coloured ring, each with its word: H and
 * L for high and low, P, F and a question mark for pass, fail, and hit and miss.
 */
public final class SpcPill extends Label {
  /** As wide as so many characters is the ring before the word. */
  public static final int RING_CHARACTERS = 3;

  private static final List<PseudoClass> KINDS =
      List.of(
          PseudoClass.getPseudoClass("good"),
          PseudoClass.getPseudoClass("bad"),
          PseudoClass.getPseudoClass("other"),
          PseudoClass.getPseudoClass("plain"));

  private final Label ring = new Label();

  public SpcPill() {
    getStyleClass().add("spc-pill");
    ring.getStyleClass().add("ring");
    setGraphic(ring);
  }

  /** Shows what kind of variation the last value of a row is part of. */
  public void showVariation(Spc spc) {
    show(spc.variation(), spc.signal());
  }

  /**
   * Shows a kind of variation.
   *
   * @param signal says whether it is high or low; empty for neither, or for several rows
   */
  public void show(Variation variation, Optional<Signal> signal) {
    show(
        switch (variation) {
          case IMPROVEMENT -> 0;
          case CONCERN -> 1;
          case CHANGE -> 2;
          case COMMON_CAUSE, REFUSED -> 3;
        },
        letter(variation, signal),
        variation.title());
    setAccessibleText(words(variation, signal));
  }

  /** Shows whether a row can be relied on to meet its target. */
  public void show(Assurance assurance) {
    show(
        switch (assurance) {
          case PASS -> 0;
          case FAIL -> 1;
          case HIT_AND_MISS, NONE -> 3;
        },
        switch (assurance) {
          case PASS -> "P";
          case FAIL -> "F";
          case HIT_AND_MISS -> "?";
          case NONE -> "–";
        },
        assurance.title());
    setAccessibleText(assurance.title());
  }

  /** The word, and where it tells more than chance, whether the value is high or low. */
  public static String words(Variation variation, Optional<Signal> signal) {
    return variation.title() + signal.map(one -> one.upwards() ? ", high" : ", low").orElse("");
  }

  private static String letter(Variation variation, Optional<Signal> signal) {
    return switch (variation) {
      case REFUSED -> "–";
      case COMMON_CAUSE -> "~";
      default -> signal.map(one -> one.upwards() ? "H" : "L").orElse("!");
    };
  }

  private void show(int kind, String letter, String word) {
    for (int each = 0; each < KINDS.size(); each++) {
      pseudoClassStateChanged(KINDS.get(each), each == kind);
    }
    ring.setText(letter);
    setText(word);
  }

  /** Shows how many rows there are of its kind. */
  public void count(int count) {
    String phrase = count + " " + getText().toLowerCase(Locale.ROOT);
    setText(phrase);
    setAccessibleText(phrase);
  }
}
