package org.indicatorworkbench.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.arrangement.Heading;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.ui.control.RagPill;
import org.indicatorworkbench.work.copying.CopiedBlock;
import org.indicatorworkbench.work.copying.CopiedCell;
import org.indicatorworkbench.work.editing.Place;
import org.junit.jupiter.api.Test;

/** A figure is changed where it stands, and nothing that was typed is lost. */
final class GridEditingTest extends GridTest {

  @Test
  void typingReplacesTheValueAndEnterGoesDown() {
    goTo("V3", JUNE);
    type("97%");
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 97%"), grid.edits);
    assertEquals(at("V4", JUNE), here());
    assertEquals("97%", get(() -> cell("V3", JUNE).getText()));
  }

  @Test
  void enterGoesPastTheHeadingOfTheNextSection() {
    goTo("V5", JUNE);
    type("80");
    keys(KeyCode.ENTER);
    assertEquals(at("M1", JUNE), here());
  }

  @Test
  void tabGoesRightAndShiftTurnsBothRound() {
    goTo("V3", MAY);
    type("91");
    keys(KeyCode.TAB);
    assertEquals(at("V3", JUNE), here());
    type("92");
    keys(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(at("V3", MAY), here());
    type("93");
    keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals(at("V2", MAY), here());
    assertEquals(List.of("V3 2023-05 91", "V3 2023-06 92", "V3 2023-05 93"), grid.edits);
  }

  @Test
  void f2EditsTheTextThatIsThere() {
    goTo("V3", JUNE);
    keys(KeyCode.F2);
    assertEquals("90", get(() -> editor().getText()));
    type(".5");
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 90.5"), grid.edits);
  }

  @Test
  void aDoubleClickEdits() {
    goTo("V3", JUNE);
    doubleClick(cell("V3", MAY));
    settle();
    assertEquals("92", get(() -> editor().getText()));
  }

  @Test
  void aClickOnTheCellTheUserIsInDoesNotEdit() {
    goTo("V3", JUNE);
    click(cell("V3", JUNE));
    settle();
    assertFalse(isEditing());
  }

  @Test
  void enteringTheTextThatWasThereChangesNothing() {
    goTo("V3", JUNE);
    keys(KeyCode.F2);
    keys(KeyCode.ENTER);
    assertEquals(List.of(), grid.edits);
    assertEquals(at("V4", JUNE), here());
  }

  @Test
  void escapeKeepsTheOldValue() {
    goTo("V3", JUNE);
    type("12");
    keys(KeyCode.ESCAPE);
    assertFalse(isEditing());
    assertEquals(List.of(), grid.edits);
    assertEquals("90%", get(() -> cell("V3", JUNE).getText()));
    assertTrue(get(() -> table().isFocused()));
  }

  @Test
  void clickingAnotherCellTakesWhatWasTyped() {
    goTo("V3", JUNE);
    type("12");
    click(cell("V1", MAY));
    settle();
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
    assertEquals(at("V1", MAY), here());
    assertFalse(isEditing());
  }

  @Test
  void leavingTheGridTakesWhatWasTyped() {
    goTo("V3", JUNE);
    type("12");
    Label elsewhere = new Label("Elsewhere");
    onFx(
        () -> {
          elsewhere.setFocusTraversable(true);
          grid.view.getChildren().add(elsewhere);
          elsewhere.requestFocus();
        });
    settle();
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
    assertFalse(isEditing());
    assertTrue(get(elsewhere::isFocused));
  }

  @Test
  void whatWasTypedGoesToItsOwnLineAfterScrollingAway() {
    goTo("V3", JUNE);
    type("12");
    scroll("vertical", 1);
    goTo("P9", JUNE);
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
    assertFalse(isEditing());
  }

  @Test
  void whatWasTypedGoesToItsOwnColumnAfterScrollingSideways() {
    goTo("V3", JUNE);
    type("12");
    scroll("horizontal", 0);
    scroll("horizontal", 1);
    click(cell("V1", FixedColumn.CODE));
    settle();
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
  }

  @Test
  void whatWasTypedGoesToItsOwnLineWhenLinesAboveAreFolded() {
    goTo("V3", JUNE);
    type("12");
    onFx(() -> grid.model.toggle(Heading.of(new Section("Demand"))));
    settle();
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
    assertEquals(at("V3", JUNE), here());
  }

  @Test
  void aChangeOfTheSameRowInTheBackgroundLeavesTheEditorOpen() {
    goTo("V3", JUNE);
    type("12");
    onFx(() -> grid.put(new IndicatorCode("V3"), MAY, figure(44)));
    settle();
    assertEquals("12", get(() -> editor().getText()));
    assertEquals("44%", get(() -> cell("V3", MAY).getText()));
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 12"), grid.edits);
  }

  @Test
  void unreadableTextStaysWithTheReasonBesideIt() {
    goTo("V3", JUNE);
    type("about 90");
    keys(KeyCode.ENTER);
    String reason =
        "“about 90” has no single reading as a value; write a number, a ratio such as 263/379, or"
            + " keep the words as a note";
    assertEquals("about 90", get(() -> editor().getText()));
    assertEquals(reason + ".", find(".reason", Label.class).getText());
    assertEquals(reason, get(() -> editor().getAccessibleHelp()));
    Bounds bubble = place(find(".reason", Label.class));
    assertTrue(bubble.getMinX() >= 0 && bubble.getMaxX() <= 900 && bubble.getMaxY() <= 600);
    assertEquals(List.of(), grid.edits);
    onFx(() -> editor().setText("90"));
    keys(KeyCode.ENTER);
    assertFalse(isEditing());
    assertFalse(get(() -> grid.view.lookup(".reason").isVisible()));
  }

  @Test
  void unreadableTextIsComeBackToWhenAnotherCellIsClicked() {
    goTo("V3", JUNE);
    type("about 90");
    click(cell("V1", MAY));
    settle();
    assertEquals("about 90", get(() -> editor().getText()));
    assertEquals(at("V3", JUNE), here());
    assertTrue(get(() -> grid.view.lookup(".reason").isVisible()));
  }

  @Test
  void deleteClearsAValueAndNothingWhereThereIsNone() {
    goTo("V3", JUNE);
    keys(KeyCode.DELETE);
    keys(KeyCode.DELETE);
    assertEquals(List.of("V3 2023-06 cleared"), grid.edits);
    assertEquals("", get(() -> cell("V3", JUNE).getText()));
  }

  @Test
  void anEmptiedEditorClearsTheValue() {
    goTo("V3", JUNE);
    keys(KeyCode.BACK_SPACE);
    assertEquals("", get(() -> editor().getText()));
    keys(KeyCode.ENTER);
    assertEquals(List.of("V3 2023-06 cleared"), grid.edits);
  }

  @Test
  void onlyFiguresAreEdited() {
    goTo("V3", JUNE);
    keys(KeyCode.RIGHT);
    type("9");
    keys(KeyCode.F2);
    keys(KeyCode.DELETE);
    assertFalse(isEditing());
    assertEquals(List.of(), grid.edits);
  }

  @Test
  void nothingIsEditedInAWorkspaceThatCannotBeChanged() {
    onFx(() -> grid.model.editableProperty().set(false));
    goTo("V3", JUNE);
    type("9");
    keys(KeyCode.DELETE);
    assertFalse(isEditing());
    assertEquals(List.of(), grid.edits);
  }

  @Test
  void theRatingFollowsTheFigureAtOnce() {
    goTo("V3", JUNE);
    RagPill pill = (RagPill) get(() -> cell("V3", FixedColumn.RATING).getGraphic());
    assertEquals("Amber", get(pill::getText));
    type("50");
    keys(KeyCode.ENTER);
    assertEquals("Red", get(pill::getText));
    assertEquals(
        Rag.RED, get(() -> grid.model.line(new IndicatorCode("V3")).orElseThrow().now().rag()));
  }

  @Test
  void aLongTextGoesBeyondItsCell() {
    goTo("V3", JUNE);
    double cell = place(cell("V3", JUNE)).getWidth();
    type("12,345/67,890 and more");
    assertTrue(place(editor()).getWidth() > cell);
    assertTrue(place(editor()).getMinX() >= place(cell("V3", FixedColumn.RATING)).getMaxX());
  }

  @Test
  void theCellIsCopiedAsItIsPrinted() {
    goTo("C1", JUNE);
    keys(KeyCode.CONTROL, KeyCode.C);
    assertEquals(
        List.of(
            new CopiedBlock(
                List.of("Jun-23"),
                List.of(
                    List.of(
                        new CopiedCell(
                            "2,280",
                            true,
                            Optional.empty(),
                            Optional.of(new Place.Figure(new IndicatorCode("C1"), JUNE))))))),
        grid.copied);
  }

  private static Optional<Observation> figure(int number) {
    return Optional.of(Observation.of(new Value.Figure(BigDecimal.valueOf(number))));
  }
}
