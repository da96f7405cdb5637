package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class KeysInTheWindowTest extends WindowTest {

  @Test
  void f6_counts_from_the_pane_that_has_the_focus() {
    startOnSample();
    onFx(() -> window().goTo(V3));
    settle();
    assertTrue(focusIsIn(".grid-pane"));
    press(KeyCode.F6);
    settle();
    assertTrue(get(() -> stage().getScene().getFocusOwner()) instanceof TextArea);
    press(KeyCode.SHIFT, KeyCode.F6);
    settle();
    assertTrue(focusIsIn(".grid-pane"));
    press(KeyCode.SHIFT, KeyCode.F6);
    settle();
    assertTrue(focusIsIn(".sections-pane"));
  }

  @Test
  void on_a_small_screen_f6_uncovers_the_grid_again() {
    startOnSample();
    onFx(
        () -> {
          stage().setWidth(1280);
          stage().setHeight(720);
        });
    settle();
    press(KeyCode.SHIFT, KeyCode.F6);
    settle();
    assertTrue(focusIsIn(".sections-pane"));
    press(KeyCode.F6);
    settle();
    assertTrue(focusIsIn(".grid-pane"));
    assertFalse(get(() -> stage().getScene().getRoot().lookup(".sections-pane") != null));
  }

  @Test
  void finding_nothing_says_so_until_the_text_changes() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.F);
    type("zzz");
    press(KeyCode.ENTER);
    settle();
    assertTrue(labels().contains("Not found"), labels().toString());
    press(KeyCode.ESCAPE);
    settle();
    assertFalse(labels().contains("Not found"), labels().toString());
    assertTrue(focusIsIn(".grid-pane"));
  }

  @Test
  void what_the_arrow_keys_choose_to_export_is_what_is_exported() {
    startOnSample();
    press(KeyCode.CONTROL, KeyCode.E);
    settle();
    RadioButton first = find(".export-choices .radio-button", RadioButton.class);
    onFx(first::requestFocus);
    press(KeyCode.DOWN);
    settle();
    String chosen = get(() -> ((RadioButton) first.getToggleGroup().getSelectedToggle()).getText());
    assertFalse(get(first::isSelected));
    press(KeyCode.ESCAPE);
    settle();
    press(KeyCode.CONTROL, KeyCode.E);
    settle();
    RadioButton again = find(".export-choices .radio-button", RadioButton.class);
    assertEquals(
        chosen, get(() -> ((RadioButton) again.getToggleGroup().getSelectedToggle()).getText()));
  }

  private List<String> labels() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private boolean focusIsIn(String pane) {
    return get(
        () -> {
          Node in = stage().getScene().getRoot().lookup(pane);
          return Stream.iterate(
                  stage().getScene().getFocusOwner(), at -> at != null, Node::getParent)
              .anyMatch(at -> at.equals(in));
        });
  }
}
