package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A percentage typed over a numerator and a denominator asks before they are lost. */
final class LosingPartsTest extends GridTest {
  private static final String QUESTION =
      "35/80 stands here. Enter again replaces it by 50 without its parts; or type both parts, such"
          + " as 35/80; Escape keeps it.";

  @BeforeEach
  void thirtyFiveOfEightyStandsThere() {
    onFx(() -> grid.put(new IndicatorCode("V3"), JUNE, Optional.of(parts())));
    goTo("V3", JUNE);
    grid.edits.clear();
  }

  @Test
  void enterAsksAndASecondEnterAgrees() {
    type("50");
    keys(KeyCode.ENTER);
    assertEquals(QUESTION, bubble().getText());
    assertEquals(QUESTION, get(() -> editor().getAccessibleHelp()));
    assertEquals(List.of(), grid.edits);
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 50"), grid.edits);
    assertEquals("50%", get(() -> cell("V3", JUNE).getText()));
    assertFalse(isEditing());
    assertFalse(get(() -> bubble().isVisible()));
    assertEquals(at("V4", JUNE), here());
  }

  @Test
  void escapeKeepsTheParts() {
    type("50");
    keys(KeyCode.ENTER);
    keys(KeyCode.ESCAPE);
    assertEquals(List.of(), grid.edits);
    assertEquals("44%", get(() -> cell("V3", JUNE).getText()));
  }

  @Test
  void typingOnTakesTheQuestionBack() {
    type("50");
    keys(KeyCode.ENTER);
    type("1");
    assertFalse(get(() -> bubble().isVisible()));
    keys(KeyCode.BACK_SPACE);
    keys(KeyCode.ENTER);
    assertEquals(QUESTION, bubble().getText());
    assertEquals(List.of(), grid.edits);
  }

  @Test
  void bothPartsNeedNoQuestion() {
    type("50");
    keys(KeyCode.ENTER);
    onFx(() -> editor().setText("40/80"));
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 40/80"), grid.edits);
  }

  @Test
  void aSecondTabIsNoAnswer() {
    type("50");
    keys(KeyCode.TAB);
    keys(KeyCode.TAB);
    assertTrue(isEditing());
    assertEquals(QUESTION, bubble().getText());
    assertEquals(List.of(), grid.edits);
  }

  @Test
  void aClickElsewhereIsNoAnswerAndTheTextIsComeBackTo() {
    type("50");
    click(cell("V1", MAY));
    settle();
    assertEquals("50", get(() -> editor().getText()));
    assertEquals(at("V3", JUNE), here());
    assertEquals(QUESTION, bubble().getText());
    assertTrue(get(() -> bubble().isVisible()));
    assertEquals(List.of(), grid.edits);
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 50"), grid.edits);
  }

  @Test
  void thePercentageThatIsDisplayedLeavesThePartsAndSaysSoQuietly() {
    type("44%");
    keys(KeyCode.ENTER);
    assertEquals(List.of(), grid.edits);
    assertEquals(at("V4", JUNE), here());
    assertEquals("44% is what 35/80 comes to, so it stays.", bubble().getText());
    assertTrue(get(() -> bubble().isVisible()));
    keys(KeyCode.UP);
    assertFalse(get(() -> bubble().isVisible()));
  }

  private Label bubble() {
    return (Label) get(() -> grid.view.lookup(".reason"));
  }

  private static Observation parts() {
    return Observation.of(new Value.Ratio(new BigDecimal(35), new BigDecimal(80)));
  }
}
