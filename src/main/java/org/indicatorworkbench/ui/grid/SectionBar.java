package org.indicatorworkbench.ui.grid;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The heading of a section across the frozen columns: an arrow, its name, how many it has. */
final class SectionBar extends HBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Label name = new Label();
  private final Label count = new Label();

  SectionBar() {
    getStyleClass().add("section-bar");
    Region arrow = new Region();
    arrow.getStyleClass().add("arrow");
    name.getStyleClass().add("name");
    count.getStyleClass().add("count");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(arrow, name, count);
    setMouseTransparent(true);
    setManaged(false);
  }

  void show(SectionLine line) {
    name.setText(line.heading().text());
    count.setText(String.valueOf(line.count()));
    pseudoClassStateChanged(FOLDED, line.folded());
  }
}
