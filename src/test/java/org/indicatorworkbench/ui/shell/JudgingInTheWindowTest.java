package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.PeriodReader;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.report.Recipes;
import org.indicatorworkbench.report.ReportMaker;
import org.junit.jupiter.api.Test;

/** The director asks why it is red, and decides; the lead tries a rule before it is applied. */
class JudgingInTheWindowTest extends WindowTest {
  private static final IndicatorCode V5 = new IndicatorCode("V5");

  @Test
  void whyIsThisRedIsAnsweredOverriddenPrintedWithBothAndTakenBack() {
    startOnSample();
    onFx(() -> window().goTo(V5));
    settle();
    String why = "89% is 6.0 points below the target of 95%, outside the tolerance of 5 points.";
    assertTrue(shown().contains(why), shown().toString());
    click(get(() -> link("Override rating…")));
    settle();
    click("#override-amber");
    press(KeyCode.TAB, KeyCode.TAB);
    onFx(() -> button("Override").fire());
    assertTrue(shown().contains("A decision needs a reason."), shown().toString());
    onFx(() -> field("Reason").setText("Two workers were ill."));
    assertTrue(shown().contains("AMBER (computed RED: Two workers were ill)"), shown().toString());
    onFx(() -> button("Override").fire());
    eventually("it is overridden", () -> row(V5).rag() == Rag.AMBER);
    settle();
    assertTrue(
        shown().stream()
            .anyMatch(
                text ->
                    text.startsWith(
                        "Overridden: Two workers were ill; computed RED: 89% is 6.0 points below")),
        shown().toString());
    assertEquals(
        List.of("◆ AMBER (computed RED: Two workers were ill)"),
        ReportMaker.make(
                workbook().getReading().contents(), Recipes.BOARD_DECK, JUNE, "Performance")
            .sections()
            .stream()
            .flatMap(section -> section.tables().stream())
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .map(cell -> cell.text())
            .filter(text -> text.contains("computed"))
            .toList());
    onFx(() -> link("Override rating…").fire());
    settle();
    onFx(() -> button("Take back").fire());
    eventually("the computed rating is in force", () -> row(V5).rag() == Rag.RED);
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("the override is back", () -> row(V5).rag() == Rag.AMBER);
  }

  @Test
  void aRuleShowsWhatItWouldChangeBeforeItIsApplied() {
    startOnSample();
    onFx(() -> window().goTo(V3));
    settle();
    menu(".workspace-menu", "House rule…");
    eventually("nothing would change", () -> shown().contains("No rating would change."));
    assertTrue(get(() -> button("Apply").isDisabled()));
    onFx(() -> field("Tolerance").setText("none"));
    eventually(
        "the ratings that change are counted",
        () ->
            shown().stream()
                .anyMatch(text -> text.matches("\\d+ ratings would change from AMBER to RED.*")));
    assertTrue(
        shown()
            .contains(
                "Green: target met. Red: target missed; there is no tolerance and so no amber."
                    + " Values are rated as displayed."));
    assertFalse(get(() -> table().getItems().isEmpty()));
    assertEquals(Rag.AMBER, row(V3).rag());
    onFx(() -> field("Tolerance").setText("a lot"));
    eventually(
        "the field says what is wrong",
        () -> shown().contains("“a lot” is no tolerance; write none, 5pp, 5% or 85..100."));
    assertTrue(get(() -> button("Apply").isDisabled()));
    onFx(() -> field("Tolerance").setText("none"));
    eventually("it can be applied", () -> get(() -> !button("Apply").isDisabled()));
    onFx(() -> button("Apply").fire());
    eventually("the rule is strict", () -> row(V3).rag() == Rag.RED);
    press(KeyCode.CONTROL, KeyCode.Z);
    eventually("one undo takes it back", () -> row(V3).rag() == Rag.AMBER);
    menu("#structure-menu", "Targets and tolerance…");
    onFx(() -> button("Add a target").fire());
    onFx(() -> fields("Target from").getLast().setText("Jun-23"));
    onFx(() -> fields("Target").getLast().setText("90%"));
    eventually(
        "the sentence is there before it holds",
        () -> shown().contains("90% is at the target of 90%, which is met."));
    onFx(() -> button("Apply").fire());
    eventually("the target holds", () -> row(V3).rag() == Rag.GREEN);
    assertEquals(
        Optional.of("95%"),
        workbook()
            .getReading()
            .contents()
            .entry(V3)
            .orElseThrow()
            .targets()
            .at(PeriodReader.read("2023-05", Optional.empty()))
            .map(target -> target.text()));
  }

  private void menu(String menu, String name) {
    onFx(
        () ->
            ((MenuButton) stage().getScene().lookup(menu))
                .getItems().stream()
                    .filter(item -> name.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no item " + name))
                    .fire());
    settle();
  }

  private TableView<?> table() {
    return (TableView<?>) stage().getScene().lookup(".rule-effects .table-view");
  }

  private Button button(String name) {
    return named(".sheet .button", name, Button.class).getFirst();
  }

  private javafx.scene.control.Hyperlink link(String name) {
    return named(".hyperlink", name, javafx.scene.control.Hyperlink.class).getFirst();
  }

  private TextInputControl field(String name) {
    return fields(name).getFirst();
  }

  private List<TextInputControl> fields(String name) {
    return named(".sheet .text-input", name, TextInputControl.class);
  }

  private <T extends Node> List<T> named(String selector, String name, Class<T> type) {
    List<T> found =
        stage().getScene().getRoot().lookupAll(selector).stream()
            .filter(node -> name.equals(node.getAccessibleText()))
            .map(type::cast)
            .toList();
    assertFalse(found.isEmpty(), "no " + name);
    return found;
  }

  private List<String> shown() {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
  }
}
