package org.indicatorworkbench.ui.details;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A control under its name, and under it why its text cannot be read. */
final class FieldBox extends VBox {
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

  private final Control control;
  private final Label refusal = new Label();

  FieldBox(String name, Control control) {
    this.control = control;
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("field-name");
    refusal.getStyleClass().add("field-refusal");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    control.setAccessibleText(name);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(control, Priority.ALWAYS);
    getStyleClass().add("field-box");
    getChildren().setAll(label, control, refusal);
    tell(Optional.empty());
  }

  /** Says why, until it is told otherwise. */
  void tell(Optional<String> reason) {
    refusal.setText(reason.map(FieldBox::sentence).orElse(""));
    refusal.setVisible(reason.isPresent());
    refusal.setManaged(reason.isPresent());
    control.setAccessibleHelp(reason.orElse(null));
    control.pseudoClassStateChanged(UNREADABLE, reason.isPresent());
  }

  void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  Control control() {
    return control;
  }

  private static String sentence(String reason) {
    return reason.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + reason.substring(1) + ".";
  }
}
