package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.ui.checks.FindingLine;
import org.indicatorworkbench.ui.workbook.Selection;
import org.indicatorworkbench.work.editing.Place;
import org.indicatorworkbench.work.editing.TypedCell;
import org.junit.jupiter.api.Test;

class ChecksInTheWindowTest extends WindowTest {
  private static final IndicatorCode C8 = new IndicatorCode("C8");
  private static final Period NOVEMBER = JUNE.plus(-7);

  @Test
  void a_finding_is_gone_to_waived_with_a_reason_and_back_once_its_value_has_changed() {
    startOnSample();
    eventually("the foot counts them", () -> foot().getText().equals(ALL));
    click(foot());
    settle();
    assertTrue(focusIsIn(".finding-list"));
    List<String> all = listed();
    assertEquals("To be mended first (4)", all.getFirst());
    assertTrue(all.contains("Implied population, C8, November 2022"), all.toString());

    choose("Implied population, C8, November 2022");
    press(KeyCode.ENTER);
    eventually("its cell is chosen", () -> chosen().equals(new Selection.Row(C8, NOVEMBER)));
    eventually("the grid has the focus", () -> focusIsIn(".grid-pane"));

    TextField reason = find(".finding-actions .text-field", TextField.class);
    click(reason);
    type("Restated by the source in January");
    press(KeyCode.ENTER);
    eventually("it is waived", () -> foot().getText().equals("■ 6 findings (3 to be mended)"));
    assertEquals("Waived (1)", listed().get(listed().size() - 2));
    choose("Implied population, C8, November 2022");
    assertTrue(
        isShown(
            "Waived by "
                + System.getProperty("user.name")
                + ": Restated by the source in January"));
    assertEquals(
        "Waive “implied population”, C8", get(() -> workbook().undoNameProperty().get()).get());

    put("114");
    eventually("the waiver has lapsed", () -> foot().getText().equals(ALL));
    assertFalse(listed().contains("Waived (1)"));
    put("110");
    eventually("it is mended", () -> foot().getText().equals("■ 6 findings (3 to be mended)"));
    put("113");
    eventually("the waiver holds again", () -> listed().contains("Waived (1)"));
    choose("Implied population, C8, November 2022");
    click(button("Take back"));
    eventually("it is open again", () -> foot().getText().equals(ALL));
  }

  @Test
  void words_choose_findings_and_escape_empties_the_field_first() {
    startOnSample();
    press(KeyCode.F7);
    eventually("the checks have run", () -> listed().size() > 5);
    click(find(".checks-filter .text-field", TextField.class));
    type("d7 june");
    eventually(
        "one is listed",
        () ->
            listed().equals(List.of("To be mended first (1)", "Rolling 12 months, D7, June 2023")));
    type("x");
    eventually("none is", () -> isShown("No finding has these words."));
    press(KeyCode.ESCAPE);
    eventually("all are listed", () -> listed().size() > 5);
    press(KeyCode.ESCAPE);
    settle();
    assertTrue(focusIsIn(".grid-pane"));
    assertFalse(get(() -> stage().getScene().lookup(".checks-pane").isVisible()));
  }

  private static final String ALL = "■ 7 findings (4 to be mended)";

  private void put(String text) {
    onFx(() -> workbook().type(new TypedCell(new Place.Figure(C8, NOVEMBER), text), false));
    settle();
  }

  private Button foot() {
    return find(".footer .found", Button.class);
  }

  private Button button(String name) {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".finding-actions .button").stream()
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(name))
                .findFirst()
                .orElseThrow());
  }

  private void choose(String line) {
    ListView<?> list = find(".finding-list", ListView.class);
    int index = listed().indexOf(line);
    onFx(
        () -> {
          list.requestFocus();
          list.getSelectionModel().clearAndSelect(index);
        });
    settle();
  }

  /** "Rule, place" of each finding, and the headings. */
  private List<String> listed() {
    return get(
        () ->
            ((ListView<?>) stage().getScene().lookup(".finding-list"))
                .getItems().stream().map(line -> ((FindingLine) line).title()).toList());
  }

  private Selection chosen() {
    return get(() -> workbook().selectionProperty().get());
  }

  private boolean isShown(String text) {
    return get(
        () ->
            stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node instanceof Labeled label && text.equals(label.getText())));
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
