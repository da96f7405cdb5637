package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
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

  private static TypedCell cell(IndicatorCode code, Period period, String text) {
    return new TypedCell(new Place.Figure(code, period), text);
  }

  private void paste(String name, TypedCell... cells) {
    get(
            () ->
                workbook()
                    .apply(
                        EditPlanner.plan(
                                name, List.of(cells), workbook().getReading().contents())
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

  void snap(String name) {
    settle();
    onFx(() -> {});
    java.util.concurrent.CompletableFuture<java.awt.image.BufferedImage> f =
        new java.util.concurrent.CompletableFuture<>();
    onFx(() -> Frames.after(() -> f.complete(Picture.of(stage().getScene()))));
    try {
      Picture.write(f.join(), Path.of("/tmp/hist-" + name + ".png"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void pictures() {
    startOnSample();
    paste("Paste 2 cells", cell(V3, MAY, "91"), cell(V4, MAY, "70"));
    typeInto(V3, "80");
    typeInto(V3, "85");
    openHistory();
    snap("open");
    choose(3);
    snap("import");
    choose(1);
    snap("conflict");
    choose(2);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    settle();
    eventually("", () -> steps().size() == 5);
    snap("taken");
    onFx(() -> find(".cell-chip .button", Button.class).fire());
    settle();
    choose(0);
    snap("cell");
    onFx(
        () -> {
          stage().setWidth(1280);
          stage().setHeight(720);
          shell().setDark(true);
        });
    settle();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    settle();
    snap("dark");
  }
}
