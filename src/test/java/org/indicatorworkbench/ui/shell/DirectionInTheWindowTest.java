package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.trend.Direction;
import org.junit.jupiter.api.Test;

class DirectionInTheWindowTest extends WindowTest {

  @Test
  void the_rule_of_directions_is_chosen_with_its_sentence_in_sight_and_undone_as_one_step() {
    startOnSample();
    openForm();
    choose("Words of judged rows: positive, stable, negative");
    choose("Compared with: The same period a year before");
    shows("per 10,000: 71 after 86 in June 2022 is printed as ↑ positive.");
    shows(
        "Positive, stable and negative compare with June 2022; an arrow up (↑) there means"
            + " better.");
    onFx(() -> field().setText("lots"));
    shows("“lots” is no dead-band; use none or a size such as 0.5.");
    assertTrue(get(() -> apply().isDisabled()));
    onFx(() -> field().setText("4"));
    shows(
        "A change of up to 4 (points of a percentage, units of any other figure) counts as none.");
    shows("rows would have another word.");
    onFx(() -> apply().fire());
    // June 2023 has 90%, June 2022 87%: no more than the dead-band.
    eventually("V3 is stable", () -> phrase().equals("→ stable"));
    eventually("the form is closed", () -> stage().getScene().lookup(".direction-form") == null);
    shows("Positive, stable and negative compare with June 2022");
    assertEquals(
        Optional.of("Change direction of travel"), get(() -> workbook().undoNameProperty().get()));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("V3 is worse", () -> phrase().equals("↓ worse"));
    assertEquals(
        Optional.empty(),
        get(() -> workbook().getReading().contents().settings().text(Setting.DIRECTION_WORDS)));
  }

  private void openForm() {
    onFx(
        () -> {
          MenuButton menu = (MenuButton) stage().getScene().lookup(".workspace-menu");
          menu.getItems().stream()
              .filter(item -> "Direction of travel…".equals(item.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    settle();
  }

  private void choose(String named) {
    onFx(
        () ->
            all(".direction-form .radio-button").stream()
                .map(RadioButton.class::cast)
                .filter(button -> button.getAccessibleText().equals(named))
                .findFirst()
                .orElseThrow()
                .fire());
    settle();
  }

  private TextField field() {
    return (TextField) stage().getScene().lookup(".direction-form .text-field");
  }

  private Button apply() {
    return (Button) stage().getScene().lookup(".direction-form .accent");
  }

  private void shows(String words) {
    eventually(
        "it says “" + words + "”",
        () -> labels().stream().anyMatch(text -> text != null && text.contains(words)));
  }

  private List<String> labels() {
    return all(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private List<Node> all(String selector) {
    return List.copyOf(stage().getScene().getRoot().lookupAll(selector));
  }

  private String phrase() {
    return row(V3).direction().map(Direction::phrase).orElse("");
  }
}
