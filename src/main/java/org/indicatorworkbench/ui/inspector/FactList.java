package org.indicatorworkbench.ui.inspector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Facts one below the other, each under its name, so that they are read at any width. */
final class FactList extends VBox {

  FactList() {
    getStyleClass().add("fact-list");
  }

  void show(List<Fact> facts) {
    getChildren().setAll(facts.stream().map(FactList::line).toList());
  }

  private static VBox line(Fact fact) {
    Label name = new Label(fact.name());
    name.getStyleClass().add("fact-name");
    Label text = new Label(fact.text());
    text.getStyleClass().add("fact-text");
    text.setWrapText(true);
    text.setAccessibleText(fact.name() + ": " + fact.text());
    return new VBox(name, text);
  }
}
