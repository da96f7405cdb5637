package org.indicatorworkbench.ui.commentary;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.Commentary.State;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.commentary.Texts;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.theme.Appearance;
import org.indicatorworkbench.ui.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing commentary with real keys. */
final class CommentaryEditorTest extends UiTest {
  private static final Period JUNE = new Month(YearMonth.of(2023, 6));
  private static final CommentaryKey V3 = key("V3");
  private static final CommentaryKey V4 = key("V4");
  private static final Texts.Dated MAY =
      new Texts.Dated(JUNE.plus(-1), new Commentary("The best month since February.", State.READY));

  private final ManualLater later = new ManualLater();
  private final RecordingSink sink = new RecordingSink(true);
  private CommentaryModel model;
  private TextArea area;

  private static CommentaryKey key(String code) {
    return new CommentaryKey(new About.OneIndicator(new IndicatorCode(code)), JUNE);
  }

  @BeforeEach
  void open() {
    show(
        () -> {
          model = new CommentaryModel(sink, later);
          model.show(V3, Optional.empty(), Optional.of(MAY));
          CommentaryEditor editor = new CommentaryEditor(model);
          Appearance appearance = new Appearance(Theme.LIGHT, new SimpleBooleanProperty());
          editor
              .sceneProperty()
              .subscribe(
                  scene -> {
                    if (scene != null) {
                      appearance.dress(scene);
                    }
                  });
          return editor;
        },
        380,
        600);
    area = find("#commentary-text", TextArea.class);
  }

  private void stored(CommentaryKey key, String text) {
    Optional<Commentary> commentary =
        text.isEmpty() ? Optional.empty() : Optional.of(new Commentary(text, State.DRAFT));
    onFx(() -> model.show(key, commentary, Optional.of(MAY)));
    settle();
  }

  private void millis(long millis) {
    onFx(() -> later.pass(Duration.ofMillis(millis)));
  }

  private String label(String selector) {
    return get(find(selector, Label.class)::getText);
  }

  @Test
  void whatIsTypedIsHandedOnAndCounted() {
    click(area);
    type("Two teams had vacancies.");
    millis(250);
    assertEquals(
        List.of("Commentary on V3 for June 2023: Two teams had vacancies. (draft)"), sink.taken());
    assertEquals("4 words", label("#commentary-words"));
    assertEquals("· draft", label("#commentary-state"));
    onFx(() -> model.savedAtProperty().set(Optional.of(LocalTime.of(10, 42))));
    assertEquals("· saved 10:42", label("#commentary-saved"));
  }

  @Test
  void anotherRowWhileTypingSavesToTheRowThatWasTypedAndShowsItsOwnText() {
    click(area);
    type("Fell.");
    stored(V4, "Steady.");
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Fell. (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    assertEquals("Steady.", get(area::getText));
    assertEquals("Commentary on V4 for June 2023", get(area::getAccessibleText));
    type(" So far.");
    millis(250);
    assertEquals(List.of("Commentary on V4 for June 2023: Steady. So far. (draft)"), sink.taken());
  }

  @Test
  void undoInTheTextTakesBackTyping() {
    click(area);
    type("Fell.");
    press(CONTROL, Z);
    assertEquals("", get(area::getText));
  }

  @Test
  void theTextsOwnUndoStopsAtItsRowAlsoWhereBothHaveTheSameText() {
    click(area);
    type("Fell.");
    stored(V4, "Fell.");
    press(CONTROL, Z);
    assertEquals("Fell.", get(area::getText));
    stored(V3, "Steady.");
    press(CONTROL, Z);
    assertEquals("Steady.", get(area::getText));
  }

  @Test
  void anUndoFromOutsideShowsWhileTheFocusIsInTheText() {
    click(area);
    type("Fell.");
    millis(250);
    stored(V3, "Fell.");
    stored(V3, "");
    assertEquals("", get(area::getText));
    assertTrue(get(area::isFocused));
  }

  @Test
  void tabLeavesTheTextForTheNextControlAndShiftTabComesBack() {
    click(area);
    type("Fell.");
    press(TAB);
    assertTrue(get(find("#commentary-ready", CheckBox.class)::isFocused));
    assertEquals(
        List.of(
            "Commentary on V3 for June 2023: Fell. (draft)",
            "Commentary on V3 for June 2023 finished"),
        sink.taken());
    press(javafx.scene.input.KeyCode.SHIFT, TAB);
    assertTrue(get(area::isFocused));
    assertEquals("Fell.", get(area::getText));
  }

  @Test
  void theBoxMarksTheTextReady() {
    click(area);
    type("Fell.");
    click("#commentary-ready");
    assertEquals("· ready", label("#commentary-state"));
    assertTrue(sink.taken().contains("Commentary on V3 for June 2023: Fell. (ready)"));
  }

  @Test
  void lastMonthsTextIsInSightAndCopiedIntoAnEmptyOneOnly() {
    assertEquals("The best month since February.", label("#previous-words"));
    assertEquals("May 2023", label(".previous-period"));
    click("#copy-previous");
    assertEquals("The best month since February.", get(area::getText));
    assertFalse(get(() -> area.getScene().lookup("#copy-previous").isVisible()));
  }

  @Test
  void anEmptyTextSaysWhatToWrite() {
    assertEquals(
        "What moved in June 2023 for V3, why, and what is being done about it?",
        get(area::getPromptText));
  }

  @Test
  void theTextGrowsWithWhatIsWritten() {
    stored(V3, "Fell.");
    double before = get(area::getHeight);
    stored(V3, "Visits fell. ".repeat(60));
    assertTrue(get(area::getHeight) > before * 2);
    stored(V4, "");
    assertEquals(before, get(area::getHeight), 5);
  }

  @Test
  void aWorkspaceOpenForReadingTakesNoText() {
    onFx(() -> model.editableProperty().set(false));
    stored(V3, "Fell.");
    click(area);
    type("x");
    assertEquals("Fell.", get(area::getText));
    assertEquals("· open for reading only", label("#commentary-saved"));
    assertTrue(get(find("#commentary-ready", CheckBox.class)::isDisabled));
    assertEquals(List.of(), sink.taken());
  }
}
