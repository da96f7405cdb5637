package org.indicatorworkbench.ui.judging;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on the sheets of this package, which wrap and are never cut. */
final class JudgingText {
  private JudgingText() {}

  static Label of(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label heading(String words) {
    Label heading = of(words);
    heading.getStyleClass().add("words-heading");
    return heading;
  }

  /** With a capital and a full stop. */
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  /** Shows words, and takes no room for none. */
  static void tell(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }
}
