package org.indicatorworkbench.ui.shell;

import static org.indicatorworkbench.ui.keys.KeyGroup.FIND;
import static org.indicatorworkbench.ui.keys.KeyGroup.MOVE;
import static org.indicatorworkbench.ui.keys.KeyGroup.SECTION;
import static org.indicatorworkbench.ui.keys.KeyGroup.SELECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.ui.grid.SectionLine;
import org.junit.jupiter.api.Test;

/** Going from cell to cell, finding and selecting, with real keys on the real window. */
final class MovingKeysTest extends GridInWindowTest {

  @Test
  @KeysOf(group = MOVE, keys = "Arrows")
  void arrows_go_to_the_next_cell_and_onto_headings() {
    startAt("V2 May-23");
    keys(KeyCode.RIGHT);
    assertEquals("V2 Jun-23", here());
    keys(KeyCode.DOWN);
    assertEquals("V3 Jun-23", here());
    keys(KeyCode.LEFT);
    assertEquals("V3 May-23", here());
    keys(KeyCode.UP);
    keys(KeyCode.UP);
    assertEquals("V1 May-23", here());
    keys(KeyCode.UP);
    assertEquals("Visits May-23", here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Ctrl+arrows")
  void control_and_arrows_go_to_the_edge_of_the_figures() {
    startAt("D4 Sep-22");
    keys(KeyCode.CONTROL, KeyCode.LEFT);
    assertEquals("D4 Jun-22", here());
    keys(KeyCode.CONTROL, KeyCode.UP);
    assertEquals("D2 Jun-22", here());
    keys(KeyCode.CONTROL, KeyCode.DOWN);
    assertEquals("D4 Jun-22", here());
    keys(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals("D4 Jun-23", here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Home, End")
  void home_and_end_go_to_the_first_period_and_the_last_column() {
    startAt("V3 Sep-22");
    keys(KeyCode.HOME);
    assertEquals("V3 Jun-22", here());
    keys(KeyCode.END);
    assertEquals("V3 " + lastColumn(), here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Ctrl+Home, Ctrl+End")
  void control_with_home_and_end_go_to_the_first_figure_and_the_last_cell() {
    startAt("V3 Sep-22");
    keys(KeyCode.CONTROL, KeyCode.HOME);
    assertEquals("D1 Jun-22", here());
    keys(KeyCode.CONTROL, KeyCode.END);
    assertEquals("P9 " + lastColumn(), here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Page Up, Page Down")
  void page_down_goes_a_screen_further_and_page_up_back() {
    startAt("D1 Sep-22");
    keys(KeyCode.PAGE_DOWN);
    int gone = line();
    assertTrue(gone > 10, here());
    assertTrue(here().endsWith(" Sep-22"), here());
    keys(KeyCode.PAGE_DOWN);
    assertEquals(2 * gone - 1, line());
    keys(KeyCode.PAGE_UP);
    assertEquals(gone, line());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Alt+Page Up, Alt+Page Down")
  void with_alt_the_page_keys_go_sideways() {
    startAt("V3 Jun-22");
    onFx(() -> stage().setWidth(1000));
    settle();
    keys(KeyCode.ALT, KeyCode.PAGE_DOWN);
    String right = here();
    assertTrue(right.startsWith("V3 ") && !right.equals("V3 Jun-22"), right);
    keys(KeyCode.ALT, KeyCode.PAGE_UP);
    assertNotEquals(right, here());
    assertTrue(here().startsWith("V3 "), here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Alt+Up, Alt+Down")
  void with_alt_up_and_down_go_to_the_headings_of_sections() {
    startAt("V3 Jun-23");
    keys(KeyCode.ALT, KeyCode.UP);
    assertEquals("Visits Jun-23", here());
    keys(KeyCode.ALT, KeyCode.DOWN);
    assertEquals("Management oversight Jun-23", here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Tab, Shift+Tab")
  void tab_goes_right_and_round_inside_a_selection() {
    startAt("V3 Apr-23");
    keys(KeyCode.TAB);
    keys(KeyCode.TAB);
    assertEquals("V3 Jun-23", here());
    keys(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("V3 May-23", here());
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.TAB);
    keys(KeyCode.TAB);
    assertEquals("V4 May-23", here());
    assertEquals("V3 May-23:V4 Jun-23", selected());
    keys(KeyCode.TAB);
    keys(KeyCode.TAB);
    assertEquals("V3 May-23", here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Enter, Shift+Enter")
  void enter_goes_down_and_after_tabs_back_to_the_column_where_they_began() {
    startAt("V3 Apr-23");
    keys(KeyCode.TAB);
    keys(KeyCode.TAB);
    keys(KeyCode.ENTER);
    assertEquals("V4 Apr-23", here());
    keys(KeyCode.TAB);
    keys(KeyCode.LEFT);
    keys(KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("V3 May-23", here());
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.ENTER);
    keys(KeyCode.ENTER);
    assertEquals("V3 Jun-23", here());
  }

  @Test
  @KeysOf(group = MOVE, keys = "Ctrl+Tab, Ctrl+Shift+Tab")
  void with_control_tab_leaves_the_grid() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.TAB);
    Node after = focusOwner();
    assertTrue(after instanceof ListView, after.toString());
    goTo("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(focusOwner() instanceof Button, focusOwner().toString());
  }

  @Test
  @KeysOf(group = FIND, keys = "Ctrl+G")
  void control_g_goes_to_what_is_named() {
    startAt("V3 Jun-23");
    goToNamed("Sep-22");
    assertEquals("V3 Sep-22", here());
    goToNamed("a1 2023-04");
    assertEquals("A1 Apr-23", here());
    goToNamed("not that");
    assertTrue(focusOwner() instanceof TextField);
    keys(KeyCode.ESCAPE);
    assertEquals("A1 Apr-23", here());
    assertTrue(get(() -> table().isFocused()));
  }

  private void goToNamed(String text) {
    keys(KeyCode.CONTROL, KeyCode.G);
    type(text);
    keys(KeyCode.ENTER);
  }

  @Test
  @KeysOf(group = FIND, keys = "Ctrl+F")
  void control_f_finds_while_one_types_and_escape_keeps_the_place() {
    startAt("D1 May-23");
    keys(KeyCode.CONTROL, KeyCode.F);
    type("visited");
    assertEquals("V1 May-23", here());
    assertEquals("1 of 5", status());
    keys(KeyCode.ENTER);
    assertEquals("V2 May-23", here());
    assertEquals("2 of 5", status());
    keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("V1 May-23", here());
    keys(KeyCode.ESCAPE);
    assertEquals("V1 May-23", here());
    assertTrue(get(() -> table().isFocused()));
    assertEquals("Ctrl+F", status());
  }

  @Test
  @KeysOf(group = FIND, keys = "F3, Shift+F3")
  void f3_goes_to_the_next_match_from_anywhere_and_shift_f3_back() {
    startAt("D1 May-23");
    keys(KeyCode.CONTROL, KeyCode.F);
    type("visited");
    onFx(() -> table().requestFocus());
    keys(KeyCode.F3);
    assertEquals("V2 May-23", here());
    keys(KeyCode.SHIFT, KeyCode.F3);
    keys(KeyCode.SHIFT, KeyCode.F3);
    assertEquals("V5 May-23", here());
  }

  @Test
  @KeysOf(group = SECTION, keys = "Left, Right")
  void on_a_heading_left_folds_and_right_unfolds() {
    startAt("V1 Jun-23");
    keys(KeyCode.UP);
    keys(KeyCode.LEFT);
    assertTrue(isFolded());
    assertEquals("Visits Jun-23", here());
    keys(KeyCode.RIGHT);
    assertFalse(isFolded());
  }

  @Test
  @KeysOf(group = SECTION, keys = "Space, Enter")
  void on_a_heading_enter_and_space_fold_and_unfold() {
    startAt("V1 Jun-23");
    keys(KeyCode.UP);
    keys(KeyCode.ENTER);
    assertTrue(isFolded());
    keys(KeyCode.SPACE);
    assertFalse(isFolded());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Shift+arrows")
  void shift_and_arrows_select_more_and_less() {
    startAt("V2 Apr-23");
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    keys(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals("V2 Apr-23:V4 May-23", selected());
    keys(KeyCode.SHIFT, KeyCode.UP);
    keys(KeyCode.SHIFT, KeyCode.LEFT);
    keys(KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals("V2 Mar-23:V3 Apr-23", selected());
    assertEquals("V2 Apr-23", here());
    keys(KeyCode.DOWN);
    assertEquals("V3 Apr-23", selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Ctrl+Shift+arrows")
  void control_shift_and_arrows_select_to_the_edge_of_the_figures() {
    startAt("D4 Sep-22");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
    assertEquals("D4 Jun-22:D4 Sep-22", selected());
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
    assertEquals("D2 Jun-22:D4 Sep-22", selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Shift+Home, Shift+End")
  void shift_with_home_and_end_select_to_the_ends_of_the_line() {
    startAt("V3 Sep-22");
    keys(KeyCode.SHIFT, KeyCode.HOME);
    assertEquals("V3 Jun-22:V3 Sep-22", selected());
    keys(KeyCode.RIGHT);
    keys(KeyCode.SHIFT, KeyCode.END);
    assertTrue(selected().endsWith(":V3 " + lastColumn()), selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Ctrl+Shift+Home, Ctrl+Shift+End")
  void control_shift_with_home_and_end_select_to_the_ends_of_the_table() {
    startAt("D3 Aug-22");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
    assertEquals("D1 Jun-22:D3 Aug-22", selected());
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
    assertTrue(selected().endsWith(":P9 " + lastColumn()), selected());
    assertEquals("D3 Aug-22", here());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Shift+Page Up, Shift+Page Down")
  void shift_with_the_page_keys_selects_screens() {
    startAt("D1 Sep-22");
    keys(KeyCode.SHIFT, KeyCode.PAGE_DOWN);
    String down = selected();
    assertTrue(down.startsWith("D1 Sep-22:") && down.endsWith(" Sep-22"), down);
    keys(KeyCode.SHIFT, KeyCode.PAGE_UP);
    assertEquals("D1 Sep-22", selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Ctrl+A")
  void control_a_selects_all_and_leaves_the_user_where_they_are() {
    startAt("D1 Sep-22");
    keys(KeyCode.CONTROL, KeyCode.A);
    assertTrue(selected().startsWith("Demand Code:"), selected());
    assertEquals("D1 Sep-22", here());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Ctrl+Space, Shift+Space")
  void space_selects_whole_columns_and_whole_lines() {
    startAt("D1 Sep-22");
    keys(KeyCode.SHIFT, KeyCode.SPACE);
    assertTrue(selected().startsWith("D1 Code:D1 "), selected());
    keys(KeyCode.ESCAPE);
    keys(KeyCode.CONTROL, KeyCode.SPACE);
    assertTrue(selected().startsWith("Demand Sep-22:"), selected());
    assertTrue(selected().endsWith(" Sep-22"), selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Escape")
  void escape_forgets_what_was_copied_and_then_the_selection() {
    startAt("V2 Apr-23");
    keys(KeyCode.SHIFT, KeyCode.RIGHT);
    keys(KeyCode.CONTROL, KeyCode.C);
    assertTrue(copiedIsOutlined());
    keys(KeyCode.ESCAPE);
    assertFalse(copiedIsOutlined());
    assertEquals("V2 Apr-23:V2 May-23", selected());
    keys(KeyCode.ESCAPE);
    assertEquals("V2 Apr-23", selected());
  }

  @Test
  @KeysOf(group = SELECT, keys = "Drag, Shift+click")
  void dragging_and_shift_with_a_click_select() {
    startAt("V2 Apr-23");
    drag(cell("V2 Apr-23"), cell("V4 Jun-23"));
    settle();
    assertEquals("V2 Apr-23:V4 Jun-23", selected());
    click(cell("V3 May-23"));
    shiftClick(cell("V1 Jun-23"));
    assertEquals("V1 May-23:V3 Jun-23", selected());
    assertEquals("V3 May-23", here());
  }

  private boolean copiedIsOutlined() {
    settle();
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".copied-outline").stream()
                .anyMatch(outline -> outline.isVisible()));
  }

  private boolean isFolded() {
    return get(
        () ->
            table().getItems().stream()
                .anyMatch(
                    line ->
                        line instanceof SectionLine heading
                            && heading.heading().text().equals("Visits")
                            && heading.folded()));
  }

  private int line() {
    return get(() -> table().getFocusModel().getFocusedCell().getRow());
  }

  private String lastColumn() {
    return get(() -> places().getLast());
  }

  private String status() {
    return find(".find-field .key-hint", Label.class).getText();
  }
}
