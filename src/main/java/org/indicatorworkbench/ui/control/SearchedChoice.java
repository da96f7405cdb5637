package org.indicatorworkbench.ui.control;

import java.util.Collection;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/**
 * One of a long list, found by typing a part of it.
 *
 * @param <T> what is chosen; {@link Object#toString} gives its words
 */
public final class SearchedChoice<T> {
  private final SearchableComboBox<T> field = new SearchableComboBox<>();
  private boolean isShowing;

  /**
   * @param prompt shown while nothing is chosen
   * @param chosen told of what the user chooses
   */
  public SearchedChoice(
      String name, String explanation, String prompt, Collection<T> items, Consumer<T> chosen) {
    field.getItems().setAll(items);
    field.setPromptText(prompt);
    field.setConverter(new Words());
    Named.named(name, explanation, field);
    // The control shows a second one of its kind inside, which the keyboard reaches.
    field.skinProperty().subscribe(() -> field.getChildrenUnmodifiable().forEach(this::name));
    field
        .valueProperty()
        .subscribe(
            (_, item) -> {
              if (item != null && !isShowing) {
                chosen.accept(item);
              }
            });
  }

  /** The control. */
  public Node node() {
    return field;
  }

  /** Shows a choice without telling of it. */
  public void show(T item) {
    isShowing = true;
    field.setValue(item);
    isShowing = false;
  }

  private void name(Node inner) {
    if (inner instanceof ComboBox<?> shown) {
      shown.setAccessibleText(field.getAccessibleText());
    }
  }

  /** A choice is read by its own words. */
  private final class Words extends StringConverter<T> {
    @Override
    public String toString(T item) {
      return item == null ? "" : item.toString();
    }

    @Override
    public T fromString(String text) {
      return field.getItems().stream()
          .filter(item -> item.toString().equals(text))
          .findFirst()
          .orElse(null);
    }
  }
}
