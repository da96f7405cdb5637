package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.editing.EditPlanner;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.indicatorworkbench.work.history.PastStep;
import org.indicatorworkbench.work.history.StepState;
import org.indicatorworkbench.work.history.StepWords;
import org.junit.jupiter.api.Test;

class HistoryInTheWindowTest extends WindowTest {
  private static final Period MAY = JUNE.plus(-1);
  private static final IndicatorCode V4 = new IndicatorCode("V4");

  @Test
  void
      an_older_step_is_taken_back_while_a_later_one_stands_and_undo_puts_it_back_after_a_restart() {
    Path file = startOnSample();
    paste("Paste 2 cells", cell(V3, MAY, "91"), cell(V4, MAY, "70"));
    typeInto(V3, "80");
    openHistory();
    assertEquals(
        List.of("Edit V3, June 2023", "Paste 2 cells", "Import sample"),
        steps().stream().map(PastStep::name).toList());
    choose(1);
    assertEquals(
        List.of("May 2023: 92% → 91%, revised"),
        changed().stream().filter(line -> line.startsWith("May")).limit(1).toList());

    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    eventually("it is taken back", () -> steps().get(0).name().startsWith("Take back"));
    assertEquals("92%", row(V3).display(MAY));
    assertEquals("80%", row(V3).display(JUNE));
    eventually(
        "the sentence is shown",
        () -> isShown("“Paste 2 cells” is taken back, 2 changes. Undo puts it back."));
    eventually("the step says so", () -> steps().get(2).state() == StepState.TAKEN_BACK);
    assertTrue(
        isShown("Cannot be taken back. It has been taken back already."), labels().toString());
    assertTrue(get(takeBack()::isDisabled));

    closeWorkspace();
    open(file);
    assertEquals(
        Optional.of("Take back: Paste 2 cells"), get(() -> workbook().undoNameProperty().get()));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("it is there again", () -> row(V3).display(MAY).equals("91%"));
    assertEquals("80%", row(V3).display(JUNE));
  }

  @Test
  void what_was_changed_since_keeps_the_button_disabled_and_says_where() {
    startOnSample();
    typeInto(V3, "80");
    typeInto(V3, "85");
    openHistory();
    choose(1);
    eventually(
        "the reason is shown",
        () -> isShown("Cannot be taken back. V3, June 2023 is now 85%, not 80%."));
    assertTrue(get(takeBack()::isDisabled));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    settle();
    assertEquals("85%", row(V3).display(JUNE));

    choose(0);
    eventually("the latest can be taken back", () -> !takeBack().isDisabled());
    click(takeBack());
    eventually("it is undone", () -> row(V3).display(JUNE).equals("80%"));
    eventually(
        "how to get it again is said",
        () -> isShown("“Edit V3, June 2023” is taken back, 1 change. Redo does it again."));
    assertEquals("Undo: Edit V3, June 2023", steps().getFirst().name());
    assertEquals(StepState.UNDONE, steps().get(1).state());
    choose(2);
    eventually("the older one can be taken back now", () -> !takeBack().isDisabled());
  }

  @Test
  void undo_and_redo_go_to_what_they_changed() {
    startOnSample();
    paste("Paste 2 cells", cell(V4, MAY, "70%"), cell(V3, MAY, "91%"));
    IndicatorCode first = get(() -> workbook().rows().getFirst().code());
    onFx(() -> window().goTo(first));
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually(
        "the first of the cells is chosen", () -> chosen().equals(new Selection.Row(V3, MAY)));
    onFx(() -> window().goTo(first));
    press(KeyCode.CONTROL, KeyCode.Y);
    eventually("it is chosen again", () -> chosen().equals(new Selection.Row(V3, MAY)));
  }

  @Test
  void the_history_of_one_cell_tells_its_values_and_its_chip_shows_all_again() {
    startOnSample();
    typeInto(V3, "80");
    typeInto(V4, "70");
    onFx(() -> window().goTo(V3));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
    eventually("its steps are read", () -> !steps().isEmpty());
    assertEquals(
        List.of("Edit V3, June 2023", "Import sample"),
        steps().stream().map(PastStep::name).toList());
    assertTrue(
        labels().contains("90% → 80% · by " + System.getProperty("user.name")),
        labels().toString());
    Button chip = find(".cell-chip .button", Button.class);
    assertEquals("Only V3, June 2023 ×", get(chip::getText));
    click(chip);
    eventually("all steps are read", () -> steps().size() == 3);
    assertEquals("Only the chosen cell", get(find(".cell-chip .button", Button.class)::getText));
  }

  @Test
  void words_choose_the_steps_that_have_them() {
    startOnSample();
    typeInto(V3, "80");
    paste("Paste 2 cells", cell(V4, MAY, "70%"));
    openHistory();
    TextField words = find(".history-filter .text-field", TextField.class);
    click(words);
    type("v4 paste");
    eventually(
        "only the paste is listed",
        () -> steps().stream().map(PastStep::name).toList().equals(List.of("Paste 2 cells")));
    type("x");
    eventually("none is listed", () -> steps().isEmpty() && isShown("No step has these words."));
    press(KeyCode.ESCAPE);
    eventually("all are listed", () -> steps().size() == 3);
    assertTrue(focusIsIn(".history-pane"));
  }

  @Test
  void enter_on_a_change_goes_to_its_cell_and_escape_back_to_the_grid() {
    startOnSample();
    paste("Paste 2 cells", cell(V4, MAY, "70%"));
    onFx(() -> window().goTo(V3));
    openHistory();
    assertTrue(focusIsIn(".step-list"));
    press(KeyCode.ENTER);
    settle();
    assertTrue(focusIsIn(".change-list"));
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    eventually("the cell is chosen", () -> chosen().equals(new Selection.Row(V4, MAY)));
    eventually("the grid has the focus", () -> focusIsIn(".grid-pane"));
    assertTrue(get(() -> stage().getScene().lookup(".history-pane").isVisible()));

    press(KeyCode.F6);
    settle();
    assertTrue(focusIsIn(".step-list"));
    press(KeyCode.ESCAPE);
    settle();
    assertTrue(focusIsIn(".grid-pane"));
    assertFalse(get(() -> stage().getScene().lookup(".history-pane").isVisible()));
  }

  private static TypedCell cell(IndicatorCode code, Period period, String text) {
    return new TypedCell(new Place.Figure(code, period), text);
  }

  private void paste(String name, TypedCell... cells) {
    get(() ->
            workbook()
                .apply(
                    EditPlanner.plan(name, List.of(cells), workbook().getReading().contents())
                        .changes(true))
                .toCompletableFuture())
        .join();
    settle();
  }

  private void typeInto(IndicatorCode code, String text) {
    onFx(() -> window().goTo(code));
    settle();
    type(text);
    press(KeyCode.ENTER);
    eventually("the value is there", () -> row(code).display(JUNE).startsWith(text));
    settle();
  }

  private void openHistory() {
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    eventually("the history is read", () -> !steps().isEmpty());
    settle();
  }

  private void choose(int index) {
    onFx(() -> list(".step-list").getSelectionModel().select(index));
    eventually("its changes are shown", () -> !list(".change-list").getItems().isEmpty());
    settle();
  }

  private ListView<?> list(String style) {
    return (ListView<?>) stage().getScene().lookup(style);
  }

  private List<PastStep> steps() {
    return get(() -> list(".step-list").getItems().stream().map(PastStep.class::cast).toList());
  }

  private List<String> changed() {
    return get(
        () ->
            list(".change-list").getItems().stream()
                .filter(StepWords.Changed.class::isInstance)
                .map(line -> ((StepWords.Changed) line).words())
                .map(words -> words.what() + ": " + words.before() + " → " + words.after())
                .toList());
  }

  private Selection chosen() {
    return get(() -> workbook().selectionProperty().get());
  }

  private Button takeBack() {
    return find(".changes-foot .button", Button.class);
  }

  private boolean isShown(String text) {
    return labels().contains(text);
  }

  private List<String> labels() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }

  private boolean focusIsIn(String pane) {
    return get(
        () -> {
          Node in = stage().getScene().getRoot().lookup(pane);
          return Stream.iterate(
                  stage().getScene().getFocusOwner(), at -> at != null, Node::getParent)
              .anyMatch(at -> at.equals(in));
        });
  }
}
