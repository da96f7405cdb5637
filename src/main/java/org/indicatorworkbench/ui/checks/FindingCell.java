package org.indicatorworkbench.ui.checks;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.check.Severity;

/** A finding in the list: by which rule and where, and beneath it what is wrong. */
final class FindingCell extends ListCell<FindingLine> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");

  private final Label sign = label("finding-sign");
  private final Label rule = label("finding-rule");
  private final Label place = label("finding-place");
  private final Label message = label("finding-message");
  private final Label heading = label("finding-heading");
  private final VBox lines;

  FindingCell() {
    getStyleClass().add("finding-cell");
    // As wide as the list and no wider: sentences are cut, and stand whole below the list.
    setPrefWidth(0);
    rule.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(rule, Priority.ALWAYS);
    place.setMinWidth(USE_PREF_SIZE);
    sign.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(sign, rule, place);
    top.getStyleClass().add("finding-line");
    lines = new VBox(top, message);
  }

  @Override
  protected void updateItem(FindingLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEADING, line instanceof FindingLine.Heading);
    pseudoClassStateChanged(
        WAIVED, line instanceof FindingLine.One one && one.waiver().isPresent());
    setDisable(line instanceof FindingLine.Heading);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case FindingLine.Heading above -> {
        heading.setText(above.title());
        setGraphic(heading);
        setAccessibleText(above.title());
      }
      case FindingLine.One one -> show(one);
    }
  }

  private void show(FindingLine.One one) {
    Severity severity = one.finding().severity();
    sign.setText(sign(severity));
    sign.getStyleClass().setAll("label", "finding-sign", severity.name().toLowerCase(Locale.ROOT));
    rule.setText(one.rule());
    place.setText(one.place());
    message.setText(one.finding().message());
    setGraphic(lines);
    setAccessibleText(String.join(", ", severity.key(), one.title(), message.getText()));
  }

  /** A shape for each, so that none is told by its colour alone. */
  private static String sign(Severity severity) {
    return switch (severity) {
      case BLOCKS -> "■";
      case WARNS -> "▲";
      case NOTES -> "○";
    };
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
