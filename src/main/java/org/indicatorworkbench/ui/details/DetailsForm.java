package org.indicatorworkbench.ui.details;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.work.editing.CellDetails;
import org.indicatorworkbench.work.editing.DetailField;
import org.indicatorworkbench.work.editing.DetailsReader;

/** The fields. Which of them are shown depends on what the others say. */
final class DetailsForm extends VBox {
  private static final int NOTE_LINES = 3;

  private final Indicator indicator;
  private final TextField value = new TextField();
  private final TextField numerator = new TextField();
  private final TextField denominator = new TextField();
  private final Label quotient = new Label();
  private final ChoiceBox<Status> status = new ChoiceBox<>();
  private final ComboBox<String> owner = new ComboBox<>();
  private final TextField due = new TextField();
  private final TextArea note = new TextArea();
  private final TextField source = new TextField();
  private final Map<DetailField, FieldBox> boxes =
      Map.of(
          DetailField.VALUE, new FieldBox("Value", value),
          DetailField.NUMERATOR, new FieldBox("Numerator", numerator),
          DetailField.DENOMINATOR, new FieldBox("Denominator", denominator),
          DetailField.DUE, new FieldBox("Due", due));
  private final FieldBox statusBox = new FieldBox("Status", status);
  private final FieldBox ownerBox = new FieldBox("Expected from", owner);
  private String valueWithoutParts = "";

  DetailsForm(Indicator indicator, CellDetails begun, boolean editable) {
    this.indicator = indicator;
    getStyleClass().add("details-form");
    status.getItems().setAll(Status.values());
    status.setConverter(new StatusWords());
    owner.setEditable(true);
    note.setWrapText(true);
    note.setPrefRowCount(NOTE_LINES);
    value.setPromptText("92% or pending");
    due.setPromptText("January 2021");
    quotient.getStyleClass().add("quotient");
    quotient.setWrapText(true);
    boolean takesParts = DetailsReader.takesParts(indicator.unit());
    boxes.get(DetailField.NUMERATOR).show(takesParts);
    boxes.get(DetailField.DENOMINATOR).show(takesParts);
    getChildren()
        .setAll(
            row(boxes.get(DetailField.VALUE), statusBox),
            row(boxes.get(DetailField.NUMERATOR), boxes.get(DetailField.DENOMINATOR)),
            quotient,
            row(ownerBox, boxes.get(DetailField.DUE)),
            new FieldBox("Note", note),
            new FieldBox("Source", source));
    fill(begun);
    texts().forEach(text -> text.setEditable(editable));
    owner.setDisable(!editable);
    status.setDisable(!editable);
    texts().forEach(text -> text.textProperty().addListener(_ -> follow()));
    owner.getEditor().textProperty().addListener(_ -> follow());
    follow();
  }

  /** What the fields say now. */
  CellDetails typed() {
    return new CellDetails(
        value.getText(),
        numerator.getText(),
        denominator.getText(),
        status.getValue(),
        owner.getEditor().getText(),
        due.getText(),
        note.getText(),
        source.getText());
  }

  /** Offers names to choose from; any other can be typed. */
  void offer(List<String> owners) {
    String typed = owner.getEditor().getText();
    owner.getItems().setAll(owners);
    owner.getEditor().setText(typed);
  }

  /** Where the user begins. */
  Control first() {
    return typed().hasParts() ? numerator : value;
  }

  /** Says at each field why it cannot be read, and goes to the first of them. */
  void tell(Map<DetailField, String> refused) {
    boxes.forEach((field, box) -> box.tell(Optional.ofNullable(refused.get(field))));
    refused.keySet().stream().sorted().findFirst().map(boxes::get).ifPresent(this::goTo);
  }

  private void goTo(FieldBox box) {
    box.control().requestFocus();
  }

  private void fill(CellDetails begun) {
    value.setText(begun.value());
    numerator.setText(begun.numerator());
    denominator.setText(begun.denominator());
    status.setValue(begun.status());
    owner.getEditor().setText(begun.owner());
    owner.setValue(begun.owner());
    due.setText(begun.due());
    note.setText(begun.note());
    source.setText(begun.source());
  }

  private void follow() {
    boxes.values().forEach(box -> box.tell(Optional.empty()));
    settleValue();
    CellDetails now = typed();
    Optional<String> words = DetailsReader.quotient(now, indicator);
    quotient.setText(words.orElse(""));
    quotient.setVisible(words.isPresent());
    quotient.setManaged(words.isPresent());
    boolean isPending = DetailsReader.isPending(now, indicator.unit());
    ownerBox.show(isPending);
    boxes.get(DetailField.DUE).show(isPending);
    statusBox.show(!isPending);
  }

  /** Where there are parts they are the value; it comes back when both are emptied. */
  private void settleValue() {
    boolean hasParts = typed().hasParts();
    if (hasParts && !value.isDisabled()) {
      valueWithoutParts = value.getText();
      value.setDisable(true);
      value.setText("");
    } else if (!hasParts && value.isDisabled()) {
      value.setDisable(false);
      value.setText(valueWithoutParts);
    }
  }

  private List<TextInputControl> texts() {
    return List.of(value, numerator, denominator, due, note, source);
  }

  private static HBox row(FieldBox... boxes) {
    HBox row = new HBox(boxes);
    row.getStyleClass().add("field-row");
    // A row of which nothing is shown takes no room.
    row.managedProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> Stream.of(boxes).anyMatch(FieldBox::isVisible),
                Stream.of(boxes).map(FieldBox::visibleProperty).toArray(Observable[]::new)));
    for (FieldBox box : boxes) {
      HBox.setHgrow(box, Priority.ALWAYS);
      box.setPrefWidth(0);
      box.setMaxWidth(Double.MAX_VALUE);
    }
    return row;
  }

  /** The words of the statuses as they begin a line. */
  private static final class StatusWords extends StringConverter<Status> {
    @Override
    public String toString(Status status) {
      String key = status.key();
      return key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
    }

    @Override
    public Status fromString(String words) {
      return Status.read(words);
    }
  }
}
