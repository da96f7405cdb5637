package org.indicatorworkbench.ui.shell;

import static org.indicatorworkbench.ui.keys.KeyGroup.STRUCTURE;
import static org.indicatorworkbench.ui.keys.KeyGroup.VIEW;
import static org.indicatorworkbench.ui.keys.KeyGroup.WINDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.ui.grid.IndicatorLine;
import org.junit.jupiter.api.Test;

/** The keys that change indicators and periods, and what is shown, on the real window. */
final class StructureKeysTest extends GridInWindowTest {

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+Shift+A")
  void control_shift_a_adds_an_indicator_below_the_row() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    eventually("it is below V3", () -> codes("V3", 3).equals(List.of("V3", "I1", "V4")));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+1")
  void control_1_opens_the_card() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertTrue(isShown(".card-view"));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+Shift+D")
  void control_shift_d_duplicates_without_values() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    eventually("a copy is below V3", () -> codes("V3", 3).getLast().equals("V4"));
    IndicatorCode copy = new IndicatorCode(get(() -> codes("V3", 2)).getLast());
    assertEquals("", row(copy).display(JUNE));
    assertEquals(row(V3).indicator().definition(), row(copy).indicator().definition());
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Alt+Shift+Up")
  void alt_shift_up_moves_the_row_up() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    eventually("it has moved", () -> codes("V1", 3).equals(List.of("V1", "V3", "V2")));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Alt+Shift+Down")
  void alt_shift_down_moves_the_row_down() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    eventually("it has moved", () -> codes("V2", 3).equals(List.of("V2", "V4", "V3")));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Alt+Shift+Right")
  void alt_shift_right_makes_the_row_a_part_of_the_one_above() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    eventually("it is a part of V2", () -> parent().equals(Optional.of(new IndicatorCode("V2"))));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Alt+Shift+Left")
  void alt_shift_left_takes_the_part_out() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    eventually("it is a part of V2", () -> parent().isPresent());
    settle();
    keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    eventually("it is no part any more", () -> parent().isEmpty());
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+Shift+Delete")
  void control_shift_delete_deletes_an_indicator_without_values() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    eventually("a copy is below V3", () -> codes("V3", 3).getLast().equals("V4"));
    String copy = get(() -> codes("V3", 2)).getLast();
    goTo(copy + " Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    eventually("it is gone", () -> codes("V3", 2).equals(List.of("V3", "V4")));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+Shift+N")
  void control_shift_n_adds_a_period() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    eventually(
        "July is there", () -> workbook().getReading().periods().getLast().key().equals("2023-07"));
  }

  @Test
  @KeysOf(group = STRUCTURE, keys = "Ctrl+Shift+R")
  void control_shift_r_rolls_over() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    eventually("the sheet is open", () -> stage().getScene().lookup(".roll-over-view") != null);
  }

  @Test
  @KeysOf(group = VIEW, keys = "Alt+V")
  void alt_v_opens_the_menu_of_views() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.V);
    assertTrue(
        get(
            () ->
                stage().getScene().getRoot().lookupAll(".menu-button").stream()
                    .anyMatch(node -> ((MenuButton) node).isShowing())));
  }

  @Test
  @KeysOf(group = VIEW, keys = "Ctrl+Shift+K")
  void control_shift_k_chooses_columns() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    assertTrue(isShown(".view-card"));
  }

  @Test
  @KeysOf(group = VIEW, keys = "Ctrl+Shift+L")
  void control_shift_l_chooses_rows() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    assertTrue(isShown(".view-card"));
  }

  @Test
  @KeysOf(group = VIEW, keys = "Ctrl+Alt+L")
  void control_alt_l_looks_anew_which_rows_match() {
    startAt("V1 Jun-23");
    int all = get(() -> table().getItems().size());
    javafx.scene.control.ListView<?> lists =
        (javafx.scene.control.ListView<?>) stage().getScene().lookup("#work-lists");
    onFx(() -> lists.getSelectionModel().select(0));
    eventually("fewer are shown", () -> table().getItems().size() < all);
    int some = get(() -> table().getItems().size());
    String code = get(this::firstCode);
    goTo(code + " Jun-23");
    keys(KeyCode.DELETE);
    eventually("it is empty", () -> row(new IndicatorCode(code)).display(JUNE).isEmpty());
    assertEquals(some, get(() -> table().getItems().size()));
    keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.L);
    eventually("it is on the list no longer", () -> !firstCode().equals(code));
  }

  @Test
  @KeysOf(group = VIEW, keys = "Ctrl+Shift+S")
  void control_shift_s_asks_for_the_name_of_a_view() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertTrue(isShown(".name-sheet"));
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+Plus, Ctrl+Minus, Ctrl+0")
  void control_with_plus_minus_and_0_changes_the_size_of_text() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.EQUALS);
    assertEquals(110, zoom());
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertEquals(125, zoom());
    keys(KeyCode.CONTROL, KeyCode.MINUS);
    keys(KeyCode.CONTROL, KeyCode.MINUS);
    keys(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(90, zoom());
    keys(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(100, zoom());
  }

  private int zoom() {
    return get(() -> shell().settingsProperty().get().zoom());
  }

  private Optional<IndicatorCode> parent() {
    return row(V3).indicator().parent();
  }

  private String firstCode() {
    return table().getItems().stream()
        .filter(IndicatorLine.class::isInstance)
        .map(line -> ((IndicatorLine) line).code().text())
        .findFirst()
        .orElse("");
  }

  private List<String> codes(String from, int count) {
    return table().getItems().stream()
        .filter(IndicatorLine.class::isInstance)
        .map(line -> ((IndicatorLine) line).code().text())
        .dropWhile(code -> !code.equals(from))
        .limit(count)
        .toList();
  }

  private boolean isShown(String selector) {
    return get(
        () -> {
          Node node = stage().getScene().getRoot().lookup(selector);
          return node != null && node.isVisible();
        });
  }
}
