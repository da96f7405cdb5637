package org.indicatorworkbench.ui.checks;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.indicatorworkbench.domain.check.Finding;
import org.indicatorworkbench.ui.control.Command;
import org.indicatorworkbench.ui.control.Named;

/** The finding that is chosen: going to its place, and waiving it with a reason. */
final class ChosenFinding extends VBox {
  private final ChecksModel model;
  private final SimpleObjectProperty<Optional<FindingLine.One>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final Label message = new Label();
  private final Label remark = new Label();
  private final TextField reason = Named.named("Why it need not be mended", new TextField());
  private final Button waive;
  private final Button takeBack;

  ChosenFinding(ChecksModel model, ChecksActions actions) {
    this.model = model;
    getStyleClass().add("chosen-finding");
    message.getStyleClass().add("finding-message");
    remark.getStyleClass().add("finding-remark");
    for (Label words : new Label[] {message, remark}) {
      words.setWrapText(true);
      // As wide as the card and no wider, so that it wraps.
      words.setMinHeight(USE_PREF_SIZE);
    }
    reason.setPromptText("Why it need not be mended");
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button go =
        Command.of(
                "Go to",
                "Goes to the cell that the finding is about (Enter)",
                () -> finding().ifPresent(actions::go))
            .when(
                Bindings.createBooleanBinding(
                    () -> finding().flatMap(Finding::code).isPresent(), chosen))
            .button();
    waive =
        Command.of("Waive", "Leaves the finding as it is, until its figures change", this::waive)
            .when(
                Bindings.createBooleanBinding(
                    () -> !reason.getText().isBlank() && isOpen(), reason.textProperty(), chosen))
            .button();
    takeBack =
        Command.of("Take back", "Lists the finding among the open ones again", this::takeBack)
            .when(Bindings.createBooleanBinding(model::canEdit))
            .button();
    reason.setOnAction(_ -> waive.fire());
    HBox row = new HBox(go, reason, waive, takeBack);
    row.getStyleClass().add("finding-actions");
    for (Button button : new Button[] {go, waive, takeBack}) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    getChildren().setAll(message, remark, row);
    choose(Optional.empty());
  }

  /** Shows another finding, or none. */
  void choose(Optional<FindingLine.One> line) {
    boolean isOther =
        !line.map(FindingLine.One::finding).equals(chosen.get().map(FindingLine.One::finding));
    chosen.set(line);
    if (isOther) {
      reason.clear();
    }
    show(line.isPresent(), this);
    boolean isWaived = line.flatMap(FindingLine.One::waiver).isPresent();
    show(isWaived, takeBack);
    show(isWaived, remark);
    show(line.isPresent() && !isWaived && model.canEdit(), reason);
    show(line.isPresent() && !isWaived && model.canEdit(), waive);
    message.setText(line.map(one -> one.finding().message()).orElse(""));
    remark.setText(
        line.flatMap(FindingLine.One::waiver)
            .map(given -> "Waived by %s: %s".formatted(given.author(), given.reason()))
            .orElse(""));
  }

  private Optional<Finding> finding() {
    return chosen.get().map(FindingLine.One::finding);
  }

  private boolean isOpen() {
    return chosen.get().filter(one -> one.waiver().isEmpty()).isPresent();
  }

  private void waive() {
    finding().ifPresent(found -> model.waive(found, reason.getText()));
  }

  private void takeBack() {
    finding().ifPresent(model::takeBack);
  }

  private static void show(boolean shown, Node node) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
