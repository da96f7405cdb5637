package org.indicatorworkbench.ui.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.work.catalogue.CardField;

/** The fields of a card, two beside each other where they are short. */
final class CardForm extends GridPane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final Set<CardField> WIDE =
      Set.of(CardField.TITLE, CardField.OUTCOME, CardField.DEFINITION);
  private static final Set<CardField> OPEN_CHOICE = Set.of(CardField.SECTION, CardField.PARENT);

  private final CardModel model;
  private final Map<CardField, Control> controls = new EnumMap<>(CardField.class);
  private final Map<CardField, Label> problems = new EnumMap<>(CardField.class);

  CardForm(CardModel model) {
    this.model = model;
    getStyleClass().add("card-form");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    getColumnConstraints().setAll(half, half);
    int place = 0;
    for (CardField field : CardField.values()) {
      boolean isWide = WIDE.contains(field);
      place += isWide && place % 2 == 1 ? 1 : 0;
      add(box(field), place % 2, place / 2, isWide ? 2 : 1, 1);
      place += isWide ? 2 : 1;
    }
    model.problemsProperty().subscribe(this::tell);
  }

  /** Puts the focus into a field. */
  void focus(CardField field) {
    controls.get(field).requestFocus();
  }

  private Node box(CardField field) {
    Control control = control(field);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setAccessibleText(field.heading());
    controls.put(field, control);
    Label label = new Label(field.heading());
    label.setLabelFor(control);
    label.getStyleClass().add("card-label");
    Label problem = new Label();
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    problem.getStyleClass().add("failure");
    problems.put(field, problem);
    return new VBox(label, control, problem);
  }

  private Control control(CardField field) {
    List<String> choices = model.choices(field);
    if (field == CardField.DEFINITION) {
      TextArea area = new TextArea();
      area.setWrapText(true);
      area.setPrefRowCount(4);
      return bound(area, field);
    }
    return choices.isEmpty() && !OPEN_CHOICE.contains(field)
        ? bound(new TextField(), field)
        : choice(field, choices);
  }

  private Control bound(TextInputControl input, CardField field) {
    input.setPromptText(field.hint());
    input.textProperty().bindBidirectional(model.text(field));
    input.setEditable(model.canEdit());
    return input;
  }

  private Control choice(CardField field, List<String> choices) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(choices);
    if (OPEN_CHOICE.contains(field)) {
      box.setEditable(true);
      box.setPromptText(field.hint());
      box.setValue(model.text(field).get());
      // The text counts as it is typed, not only once it was taken by the Enter key.
      box.getEditor().textProperty().bindBidirectional(model.text(field));
      box.getEditor().setAccessibleText(field.heading());
    } else {
      box.valueProperty().bindBidirectional(model.text(field));
    }
    box.setDisable(!model.canEdit());
    return box;
  }

  private void tell(Map<CardField, String> now) {
    problems.forEach(
        (field, label) -> {
          String words = now.containsKey(field) ? now.get(field) + "." : "";
          label.setText(words);
          label.setVisible(!words.isEmpty());
          label.setManaged(!words.isEmpty());
          controls.get(field).pseudoClassStateChanged(WRONG, !words.isEmpty());
          controls.get(field).setAccessibleHelp(words.isEmpty() ? field.hint() : words);
        });
    now.keySet().stream().sorted().findFirst().ifPresent(this::focus);
  }
}
