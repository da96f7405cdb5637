package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Status;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.ui.details.DetailsView;
import org.junit.jupiter.api.Test;

/** The details of a value in the real window, by keyboard. */
final class DetailsInTheWindowTest extends WindowTest {

  @Test
  void both_parts_a_status_and_a_note_are_one_step() {
    openDetails();
    assertEquals("90", get(() -> field("Value").getText()));
    write("Numerator", "263");
    write("Denominator", "379");
    assertShown("263 of 379 = 69.4%");
    assertTrue(get(() -> field("Value").isDisabled()));
    write("Note", "Two teams are missing.");
    press(KeyCode.CONTROL, KeyCode.ENTER);
    eventually("it is closed", () -> !isOpen());
    assertEquals(
        new Observation(
            new Value.Ratio(new BigDecimal(263), new BigDecimal(379)),
            Status.ACTUAL,
            "Two teams are missing.",
            "",
            "",
            seen().source()),
        seen());
    assertEquals(
        Optional.of("Edit details V3, June 2023"), get(() -> workbook().undoNameProperty().get()));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("it is as it was", () -> row(V3).display(JUNE).equals("90%"));
    assertEquals("", seen().note());
  }

  @Test
  void a_pending_value_asks_from_whom_and_when_and_refuses_what_is_no_time() {
    openDetails();
    assertFalse(get(() -> isShown(field("Due"))));
    write("Value", "tbd");
    write("Due", "after the holidays");
    onFx(() -> ((ComboBox<?>) control("Expected from")).getEditor().setText("HR"));
    onFx(() -> field("Due").requestFocus());
    press(KeyCode.ENTER);
    settle();
    assertTrue(isOpen());
    assertShown("“after the holidays” is no time; write January 2021, 2020-21 Q4 or 15/01/2021.");
    assertEquals("90%", row(V3).display(JUNE));
    write("Due", "15 July 2023");
    press(KeyCode.ENTER);
    eventually("it is closed", () -> !isOpen());
    assertEquals(Value.Special.PENDING, seen().value());
    assertEquals("HR", seen().owner());
    assertEquals("2023-07-15", seen().due());
  }

  @Test
  void escape_closes_it_without_a_change_and_the_grid_goes_on() {
    openDetails();
    write("Note", "not meant");
    press(KeyCode.ESCAPE);
    settle();
    assertFalse(isOpen());
    assertEquals("", seen().note());
    type("91");
    press(KeyCode.ENTER);
    eventually("the grid has the focus", () -> row(V3).display(JUNE).equals("91%"));
  }

  @Test
  void tab_stays_in_it_and_the_keys_of_the_window_rest() {
    openDetails();
    for (int at = 0; at < 12; at++) {
      press(KeyCode.TAB);
      settle();
      assertTrue(get(() -> isInside(stage().getScene().getFocusOwner())));
    }
    press(KeyCode.SHIFT, KeyCode.TAB);
    press(KeyCode.F6);
    press(KeyCode.CONTROL, KeyCode.E);
    settle();
    assertTrue(get(() -> isInside(stage().getScene().getFocusOwner())));
  }

  @Test
  void it_stays_inside_the_window_and_beside_its_cell() {
    openDetails();
    Bounds card = get(() -> view().localToScene(view().getLayoutBounds()));
    Bounds cell = get(() -> focusedCell().localToScene(focusedCell().getLayoutBounds()));
    assertTrue(card.getMinX() >= 0 && card.getMaxX() <= stage().getScene().getWidth());
    assertTrue(card.getMinY() >= 0 && card.getMaxY() <= stage().getScene().getHeight());
    assertFalse(card.intersects(cell), card + " covers " + cell);
  }

  private void openDetails() {
    startOnSample();
    onFx(() -> window().goTo(V3));
    settle();
    press(KeyCode.SHIFT, KeyCode.F2);
    eventually("it is open", this::isOpen);
    settle();
  }

  private void write(String name, String text) {
    onFx(() -> field(name).requestFocus());
    onFx(() -> field(name).clear());
    type(text);
  }

  private Observation seen() {
    return row(V3).at(JUNE).orElseThrow();
  }

  private TextInputControl field(String name) {
    return (TextInputControl) control(name);
  }

  private Node control(String name) {
    return view().lookupAll("*").stream()
        .filter(node -> name.equals(node.getAccessibleText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no control is named " + name));
  }

  private Node focusedCell() {
    return stage().getScene().lookup(".table-cell:focused");
  }

  private DetailsView view() {
    return (DetailsView) stage().getScene().lookup(".details-view");
  }

  private boolean isOpen() {
    return view() != null;
  }

  private boolean isInside(Node node) {
    return node != null && (node == view() || isInside(node.getParent()));
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private void assertShown(String text) {
    assertTrue(
        get(
            () ->
                view().lookupAll(".label").stream()
                    .anyMatch(
                        node ->
                            node instanceof Label label
                                && isShown(label)
                                && text.equals(label.getText()))),
        () -> "“" + text + "” is not shown");
  }
}
