package org.indicatorworkbench.ui.shell;

import static org.indicatorworkbench.ui.keys.KeyGroup.EDIT;
import static org.indicatorworkbench.ui.keys.KeyGroup.EDITOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** Changing figures with real keys and the mouse on the real window. */
final class EditingKeysTest extends GridInWindowTest {

  @Test
  @KeysOf(group = EDIT, keys = "Any text")
  void what_is_typed_replaces_the_figure() {
    startAt("V3 Jun-23");
    type("77");
    assertEquals("77", editor().getText());
    keys(KeyCode.ENTER);
    eventuallyShows("V3 May-23", "92%", "77%");
    assertEquals("V4 Jun-23", here());
    assertUndoIs("Edit V3, June 2023");
  }

  @Test
  @KeysOf(group = EDIT, keys = "F2")
  void f2_edits_the_figure_as_it_is() {
    startAt("V3 Jun-23");
    keys(KeyCode.F2);
    assertEquals("90", editor().getText());
  }

  @Test
  @KeysOf(group = EDIT, keys = "Double click")
  void a_double_click_edits_the_figure_as_it_is() {
    startAt("V3 Jun-23");
    doubleClick(cell("V3 May-23"));
    settle();
    assertEquals("92", editor().getText());
    assertEquals("V3 May-23", here());
  }

  @Test
  @KeysOf(group = EDIT, keys = "Delete")
  void delete_clears_the_selection_in_one_step() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.DELETE);
    eventuallyShows("V3 Apr-23", "90%", "", "");
    eventuallyShows("V4 Apr-23", "97%", "", "");
    assertUndoIs("Clear 4 cells");
    assertEquals("V3 May-23:V4 Jun-23", selected());
    keys(KeyCode.CONTROL, KeyCode.Z);
    eventuallyShows("V3 May-23", "92%", "90%");
    eventuallyShows("V4 May-23", "98%", "98%");
  }

  @Test
  @KeysOf(group = EDIT, keys = "Backspace")
  void backspace_edits_from_nothing_and_clears_a_selection() {
    startAt("V3 Jun-23");
    keys(KeyCode.BACK_SPACE);
    assertEquals("", editor().getText());
    keys(KeyCode.ESCAPE);
    goTo("V3 May-23");
    select2x2();
    keys(KeyCode.BACK_SPACE);
    eventuallyShows("V4 May-23", "", "");
    assertUndoIs("Clear 4 cells");
  }

  @Test
  @KeysOf(group = EDIT, keys = "Ctrl+D")
  void control_d_fills_down_from_the_first_line_or_the_one_above() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.CONTROL, KeyCode.D);
    eventuallyShows("V5 May-23", "92%", "90%");
    eventuallyShows("V4 May-23", "92%", "90%");
    assertUndoIs("Fill down 4 cells");
    keys(KeyCode.DOWN);
    goTo("V2 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.D);
    eventuallyShows("V2 Jun-23", "95%");
    assertUndoIs("Fill down V2, June 2023");
  }

  @Test
  @KeysOf(group = EDIT, keys = "Ctrl+R")
  void control_r_fills_right_from_the_first_column_or_the_one_to_the_left() {
    startAt("V3 May-23");
    select2x2();
    keys(KeyCode.CONTROL, KeyCode.R);
    eventuallyShows("V3 May-23", "92%", "92%");
    assertUndoIs("Fill right 2 cells");
    goTo("V2 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.R);
    eventuallyShows("V2 May-23", "86%", "86%");
    assertUndoIs("Fill right V2, June 2023");
  }

  @Test
  @KeysOf(group = EDIT, keys = "Drag the small square")
  void the_small_square_repeats_the_selection_as_far_as_it_is_drawn() {
    startAt("V1 May-23");
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    drag(handle(), cell("V5 May-23"));
    settle();
    eventuallyShows("V3 May-23", "98%");
    eventuallyShows("V4 May-23", "86%");
    eventuallyShows("V5 May-23", "98%");
    assertUndoIs("Fill down 3 cells");
    assertEquals("V1 May-23:V5 May-23", selected());
    assertEquals("V1 May-23", here());
  }

  @Test
  @KeysOf(group = EDIT, keys = "Right click")
  void a_right_click_offers_the_same_actions_with_their_keys() {
    startAt("V3 May-23");
    select2x2();
    rightClick(cell("V4 Jun-23"));
    settle();
    assertEquals(
        List.of(
            "Cut Ctrl+X",
            "Copy Ctrl+C",
            "Copy with headings Ctrl+Shift+C",
            "Copy as slide table Ctrl+Alt+C",
            "Paste Ctrl+V",
            "Clear Delete",
            "Fill down Ctrl+D",
            "Fill right Ctrl+R",
            "Value, note and source… Shift+F2",
            "History of this cell Ctrl+Shift+J",
            "Indicator",
            "Go to… Ctrl+G"),
        menu());
    assertEquals("V3 May-23:V4 Jun-23", selected());
    choose("Fill down");
    eventuallyShows("V4 May-23", "92%", "90%");
    assertUndoIs("Fill down 2 cells");
    rightClick(cell("V1 May-23"));
    settle();
    assertEquals("V1 May-23", selected());
  }

  @Test
  @KeysOf(group = EDIT, keys = "Shift+F10, Menu")
  void the_menu_opens_by_key_beside_the_cell() {
    startAt("V3 May-23");
    keys(KeyCode.SHIFT, KeyCode.F10);
    assertTrue(menu().contains("Clear Delete"), menu().toString());
    choose("Clear");
    eventuallyShows("V3 May-23", "");
    keys(KeyCode.CONTEXT_MENU);
    assertTrue(menu().contains("Copy Ctrl+C"), menu().toString());
  }

  @Test
  @KeysOf(group = EDITOR, keys = "Enter, Shift+Enter")
  void enter_takes_the_text_and_goes_down_or_up() {
    startAt("V3 May-23");
    type("71");
    keys(KeyCode.TAB);
    type("72");
    keys(KeyCode.ENTER);
    assertEquals("V4 May-23", here());
    type("73");
    keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("V3 May-23", here());
    eventuallyShows("V3 May-23", "71%", "72%");
    eventuallyShows("V4 May-23", "73%");
  }

  @Test
  @KeysOf(group = EDITOR, keys = "Tab, Shift+Tab")
  void tab_takes_the_text_and_goes_right_or_left() {
    startAt("V3 May-23");
    type("71");
    keys(KeyCode.TAB);
    assertEquals("V3 Jun-23", here());
    type("72");
    keys(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("V3 May-23", here());
    eventuallyShows("V3 May-23", "71%", "72%");
  }

  @Test
  @KeysOf(group = EDITOR, keys = "Up, Down")
  void up_and_down_take_the_text_and_go_there() {
    startAt("V3 May-23");
    type("71");
    keys(KeyCode.DOWN);
    assertEquals("V4 May-23", here());
    type("72");
    keys(KeyCode.UP);
    assertEquals("V3 May-23", here());
    eventuallyShows("V3 May-23", "71%");
    eventuallyShows("V4 May-23", "72%");
  }

  @Test
  @KeysOf(group = EDITOR, keys = "Ctrl+Enter")
  void control_enter_puts_the_text_into_the_whole_selection() {
    startAt("V3 May-23");
    select2x2();
    type("about 9");
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(isEditing());
    onFx(() -> editor().setText("75"));
    keys(KeyCode.CONTROL, KeyCode.ENTER);
    assertFalse(isEditing());
    eventuallyShows("V3 May-23", "75%", "75%");
    eventuallyShows("V4 May-23", "75%", "75%");
    assertUndoIs("Enter 75 in 4 cells");
    assertEquals("V3 May-23:V4 Jun-23", selected());
  }

  @Test
  @KeysOf(group = EDITOR, keys = "Escape")
  void escape_keeps_the_figure_as_it_was() {
    startAt("V3 May-23");
    type("1");
    keys(KeyCode.ESCAPE);
    assertFalse(isEditing());
    eventuallyShows("V3 May-23", "92%");
    assertUndoIs("Import sample");
    assertTrue(get(() -> table().isFocused()));
  }

  @Test
  @KeysOf(group = EDIT, keys = "Shift+F2")
  void shift_f2_opens_all_that_is_known_of_the_value() {
    startAt("V3 Jun-23");
    keys(KeyCode.SHIFT, KeyCode.F2);
    assertTrue(
        get(() -> stage().getScene().getRoot().lookup(".details-view") != null),
        focusOwner().toString());
    keys(KeyCode.ESCAPE);
    assertEquals("V3 Jun-23", here());
    assertTrue(get(() -> table().isFocused()));
  }

  @Test
  @KeysOf(group = EDIT, keys = "Ctrl+Shift+J")
  void control_shift_j_lists_the_values_that_the_cell_had() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    assertTrue(get(() -> stage().getScene().getRoot().lookup(".history-pane").isVisible()));
  }

  private void select2x2() {
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
  }

  private Node handle() {
    return find(".fill-handle", Node.class);
  }

  private TextField editor() {
    return find(".cell-editor", TextField.class);
  }

  private boolean isEditing() {
    return get(() -> stage().getScene().getRoot().lookup(".cell-editor") != null);
  }

  private List<String> menu() {
    return get(
        () ->
            opened().getItems().stream()
                .filter(item -> item.getText() != null)
                .map(
                    item ->
                        item.getAccelerator() == null
                            ? item.getText()
                            : item.getText() + " " + item.getAccelerator().getDisplayText())
                .toList());
  }

  private void choose(String text) {
    onFx(
        () -> {
          ContextMenu menu = opened();
          MenuItem item =
              menu.getItems().stream()
                  .filter(one -> text.equals(one.getText()))
                  .findFirst()
                  .orElseThrow();
          item.fire();
          menu.hide();
        });
    settle();
  }

  private static ContextMenu opened() {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
