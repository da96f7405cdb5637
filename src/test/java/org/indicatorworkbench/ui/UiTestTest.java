package org.indicatorworkbench.ui;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The ground the other UI tests stand on: mouse, keys and text reach a window without a display.
 */
final class UiTestTest extends UiTest {

  private TextField field;
  private Button button;

  @BeforeEach
  void showFieldAndButton() {
    show(
        () -> {
          field = new TextField();
          button = new Button("Copy");
          button.setOnAction(event -> button.setText("Copied " + field.getText()));
          return new VBox(field, button);
        });
  }

  @Test
  void typedTextGoesToTheClickedField() {
    click(field);
    type("Émile, 12.5% <b>");
    assertEquals("Émile, 12.5% <b>", get(field::getText));
  }

  @Test
  void aClickOnAButtonNamedByItsTextRunsItsAction() {
    click(field);
    type("90%");
    click("Copy");
    assertEquals("Copied 90%", find(".button", Button.class).getText());
  }

  @Test
  void shortcutsSelectAndTypingReplaces() {
    click(field);
    type("old");
    press(CONTROL, A);
    type("new");
    assertEquals("new", get(field::getText));
  }

  @Test
  void tabMovesTheFocus() {
    click(field);
    press(TAB);
    assertTrue(get(button::isFocused));
  }

  @Test
  void aWindowMayBeWiderThanTheScreenAndIsClickedThereToo() {
    Button far = new Button("Far");
    far.setOnAction(event -> far.setText("Reached"));
    show(() -> new StackPane(far), 1900, 999);
    StackPane.setAlignment(far, Pos.BOTTOM_RIGHT);
    settle();
    click("Far");
    assertEquals("Reached", get(far::getText));
  }

  @Test
  void anExceptionOnTheToolkitsThreadReachesTheTest() {
    onFx(() -> button.setOnAction(event -> Integer.parseInt("x")));
    assertThrows(AssertionError.class, () -> click(button));
  }

  @Test
  void aListOpensInItsOwnWindowAndIsClickedThere() {
    ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList("red", "amber"));
    show(() -> new VBox(box));
    click(box);
    click("amber");
    assertEquals("amber", get(box::getValue));
  }

  @Test
  void whatHappensLaterIsWaitedFor() {
    new Thread(() -> onFx(() -> field.setText("late"))).start();
    eventually("the field is filled", () -> field.getText().equals("late"));
  }
}
