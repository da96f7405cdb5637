package org.indicatorworkbench.ui.judging;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** One of several, under a heading, all in sight. */
final class Choices<T> extends VBox {
  private final ToggleGroup group = new ToggleGroup();

  /**
   * @param chosen which of them is; not null
   */
  Choices(String title, List<T> all, Function<T, String> words, ObjectProperty<T> chosen) {
    getStyleClass().add("rule-choices");
    Label heading = new Label(title);
    heading.getStyleClass().add("words-heading");
    getChildren().add(heading);
    for (T one : all) {
      RadioButton button = new RadioButton(words.apply(one));
      button.setMnemonicParsing(false);
      button.setWrapText(true);
      button.setAccessibleText(title + ": " + button.getText());
      button.setUserData(one);
      button.setToggleGroup(group);
      button.setOnAction(_ -> chosen.set(one));
      getChildren().add(button);
    }
    chosen.subscribe(
        now ->
            group.getToggles().stream()
                .filter(toggle -> toggle.getUserData().equals(now))
                .forEach(group::selectToggle));
  }

  /** The focus goes to the one that is chosen. */
  @Override
  public void requestFocus() {
    Toggle toggle = group.getSelectedToggle();
    if (toggle instanceof RadioButton button) {
      button.requestFocus();
    }
  }
}
