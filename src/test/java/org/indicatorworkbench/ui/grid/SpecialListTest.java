package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/** Special values suggest themselves while letters are typed, and stay out of the way of digits. */
final class SpecialListTest extends GridTest {

  @Test
  void oneLetterAndEnterIsASpecialValue() {
    goTo("V3", JUNE);
    type("p");
    assertEquals(List.of("pending"), offered());
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 pending"), grid.edits);
    assertEquals("tbc", get(() -> cell("V3", JUNE).getText()));
    assertEquals(at("V4", JUNE), here());
    assertFalse(isShown());
  }

  @Test
  void downChoosesTheNextAndTabTakesIt() {
    goTo("V3", MAY);
    type("n");
    assertEquals(List.of("not applicable", "not available"), offered());
    assertEquals(
        "May become not applicable, not available; Down chooses, Enter takes it",
        get(() -> editor().getAccessibleHelp()));
    keys(KeyCode.DOWN);
    keys(KeyCode.TAB);
    assertEquals(List.of("V3 2023-05 not available"), grid.edits);
    assertEquals(at("V3", JUNE), here());
  }

  @Test
  void aClickChooses() {
    goTo("V3", JUNE);
    type("n");
    click(find(".special-line:chosen", HBox.class));
    settle();
    assertEquals("not applicable", get(() -> editor().getText()));
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 not applicable"), grid.edits);
  }

  @Test
  void digitsAreLeftAlone() {
    goTo("V3", JUNE);
    type("-");
    assertEquals(List.of("not available"), offered());
    type("5");
    assertFalse(isShown());
    onFx(() -> editor().setText("90"));
    assertFalse(isShown());
    keys(KeyCode.DOWN);
    assertEquals(List.of(), grid.edits);
    assertEquals(at("V4", JUNE), here());
  }

  @Test
  void theSpellingThatWasTypedComesFirst() {
    goTo("V3", JUNE);
    type("na");
    assertEquals(List.of("not applicable"), offered());
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 not applicable"), grid.edits);
  }

  @Test
  void escapeGivesItAllUp() {
    goTo("V3", JUNE);
    type("p");
    keys(KeyCode.ESCAPE);
    assertFalse(isShown());
    assertEquals(List.of(), grid.edits);
  }

  private List<String> offered() {
    assertTrue(isShown());
    return get(
        () ->
            grid.view.lookupAll(".special-line").stream()
                .map(line -> ((Label) ((HBox) line).getChildren().getFirst()).getText())
                .toList());
  }

  private boolean isShown() {
    return get(() -> grid.view.lookup(".special-list").isVisible());
  }
}
