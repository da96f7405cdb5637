package org.indicatorworkbench.ui.shell;

import static org.indicatorworkbench.ui.keys.KeyGroup.WINDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.indicatorworkbench.ui.keys.Hand;
import org.indicatorworkbench.ui.keys.KeyGroup;
import org.junit.jupiter.api.Test;

/** The keys that work wherever the focus is, and the table of all keys itself. */
final class WindowKeysTest extends GridInWindowTest {
  private static final List<Class<?>> TESTS =
      List.of(
          MovingKeysTest.class,
          EditingKeysTest.class,
          CopyingKeysTest.class,
          StructureKeysTest.class,
          WindowKeysTest.class);

  @Test
  void every_row_of_the_table_of_keys_has_a_test_and_every_test_a_row() {
    startOnSample();
    Set<String> rows =
        get(() -> window().keys()).stream()
            .map(row -> name(row.group(), row.keys()))
            .collect(Collectors.toSet());
    Set<String> tests =
        TESTS.stream()
            .flatMap(test -> Stream.of(test.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(KeysOf.class))
            .map(method -> method.getAnnotation(KeysOf.class))
            .map(of -> name(of.group(), of.keys()))
            .collect(Collectors.toSet());
    assertEquals(rows, tests);
  }

  @Test
  void no_key_of_the_window_has_two_meanings() {
    startOnSample();
    List<KeyCombination> keys =
        get(() -> window().keys()).stream()
            .filter(row -> row.group() != KeyGroup.EDITOR)
            .flatMap(row -> row.hands().stream())
            .flatMap(
                hand ->
                    switch (hand) {
                      case Hand.InWindow in -> in.command().keys().stream();
                      case Hand.Key key when key.when().getAsBoolean() ->
                          Stream.of(key.combination());
                      default -> Stream.empty();
                    })
            .toList();
    List<KeyCombination> seen = new ArrayList<>();
    List<KeyCombination> twice =
        keys.stream().filter(key -> seen.contains(key) || !seen.add(key)).toList();
    assertEquals(List.of(), twice);
  }

  private static String name(KeyGroup group, String keys) {
    return group + ": " + keys;
  }

  @Test
  @KeysOf(group = WINDOW, keys = "F1")
  void f1_shows_every_row_of_the_table_and_escape_closes_it() {
    startOnSample();
    keys(KeyCode.F1);
    List<String> shown = labels();
    get(() -> window().keys())
        .forEach(
            row -> {
              assertTrue(shown.contains(row.does()), row.does());
              Stream.of(row.keys().split(", "))
                  .forEach(key -> assertTrue(shown.contains(key), key));
            });
    keys(KeyCode.ESCAPE);
    assertFalse(labels().contains("Keys and mouse"));
    assertTrue(get(() -> table().isFocused()));
  }

  @Test
  void f1_works_on_the_start_page_too() {
    start();
    keys(KeyCode.F1);
    assertTrue(labels().contains("Keys and mouse"));
    assertTrue(labels().contains("Ctrl+O"), labels().toString());
    keys(KeyCode.ESCAPE);
    assertFalse(labels().contains("Keys and mouse"));
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+Z")
  void control_z_takes_the_last_step_back() {
    startAt("V3 Jun-23");
    keys(KeyCode.DELETE);
    eventuallyShows("V3 Jun-23", "");
    keys(KeyCode.CONTROL, KeyCode.Z);
    eventuallyShows("V3 Jun-23", "90%");
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+Y, Ctrl+Shift+Z")
  void control_y_and_control_shift_z_do_it_again() {
    startAt("V3 Jun-23");
    keys(KeyCode.DELETE);
    eventuallyShows("V3 Jun-23", "");
    keys(KeyCode.CONTROL, KeyCode.Z);
    eventuallyShows("V3 Jun-23", "90%");
    keys(KeyCode.CONTROL, KeyCode.Y);
    eventuallyShows("V3 Jun-23", "");
    keys(KeyCode.CONTROL, KeyCode.Z);
    eventuallyShows("V3 Jun-23", "90%");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    eventuallyShows("V3 Jun-23", "");
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+E")
  void control_e_offers_the_export() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.E);
    assertTrue(labels().contains("Export June 2023"), labels().toString());
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+Shift+H")
  void control_shift_h_shows_the_history_and_hides_it() {
    startAt("V3 Jun-23");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertTrue(historyIsShown());
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    assertFalse(historyIsShown());
  }

  @Test
  @KeysOf(group = WINDOW, keys = "F7")
  void f7_shows_the_findings_of_the_checks_and_hides_them() {
    startAt("V3 Jun-23");
    keys(KeyCode.F7);
    assertTrue(get(() -> stage().getScene().lookup(".checks-pane").isVisible()));
    keys(KeyCode.F7);
    assertFalse(get(() -> stage().getScene().lookup(".checks-pane").isVisible()));
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+Shift+U")
  void control_shift_u_takes_the_step_back_that_is_chosen_in_the_history() {
    startAt("V3 Jun-23");
    keys(KeyCode.DELETE);
    eventuallyShows("V3 Jun-23", "");
    goTo("V1 Jun-23");
    keys(KeyCode.DELETE);
    eventuallyShows("V1 Jun-23", "");
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    eventually(
        "the steps are listed",
        () ->
            stage().getScene().getFocusOwner() instanceof ListView<?> list
                && list.getItems().size() >= 3);
    keys(KeyCode.HOME);
    keys(KeyCode.DOWN);
    eventually("it can be taken back", () -> !takeBack().isDisabled());
    keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    eventuallyShows("V3 Jun-23", "90%");
    eventuallyShows("V1 Jun-23", "");
  }

  private Button takeBack() {
    return stage().getScene().getRoot().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> "Take back".equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  private boolean historyIsShown() {
    return get(
        () -> {
          Node pane = stage().getScene().getRoot().lookup(".history-pane");
          return pane != null && pane.isVisible();
        });
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+I")
  void control_i_asks_for_files_to_import() {
    startAt("V3 Jun-23");
    assertAccelerator("Shortcut+I");
  }

  @Test
  @KeysOf(group = WINDOW, keys = "F6, Shift+F6")
  void f6_goes_round_the_panes_and_shift_f6_back() {
    startAt("V3 Jun-23");
    keys(KeyCode.F6);
    assertTrue(focusOwner() instanceof TextArea, focusOwner().toString());
    keys(KeyCode.F6);
    assertEquals("Sections", focusOwner().getAccessibleText());
    keys(KeyCode.SHIFT, KeyCode.F6);
    keys(KeyCode.SHIFT, KeyCode.F6);
    assertTrue(get(() -> table().isFocused()));
  }

  @Test
  @KeysOf(group = WINDOW, keys = "Ctrl+N, Ctrl+O, Ctrl+W")
  void control_w_closes_the_workspace_and_n_and_o_ask_for_a_file() {
    startAt("V3 Jun-23");
    assertAccelerator("Shortcut+N");
    assertAccelerator("Shortcut+O");
    keys(KeyCode.CONTROL, KeyCode.W);
    eventually("it is closed", () -> shell().currentProperty().get().isEmpty());
    settle();
    assertAccelerator("Shortcut+N");
    assertAccelerator("Shortcut+O");
  }

  /**
   * The system's dialogs cannot be opened without a display; that the key leads there can be seen.
   */
  private void assertAccelerator(String keys) {
    assertNotNull(
        get(() -> stage().getScene().getAccelerators().get(KeyCombination.valueOf(keys))), keys);
  }

  private List<String> labels() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map((Node label) -> ((Label) label).getText())
                .toList());
  }
}
